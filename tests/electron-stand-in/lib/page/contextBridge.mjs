// @ts-check
/**
 * Imitates contextBridge: what the preload exposes is copied into the page's own world; functions and promises become
 * stand-ins that call across, everything else is cloned, prototypes are dropped and the result is frozen.
 *
 * `bridgeEnd` runs, as source text, once in each of the page's two worlds. The ends talk synchronously by CustomEvent:
 * Blink clones `detail` when the listener lives in another world.
 */

/**
 * @param {'page' | 'preload'} side
 * @param {string} token secret part of the event names, so that nothing else listens by accident
 * @returns {{ expose: (key: string, api: unknown) => void }}
 */
export function bridgeEnd(side, token) {
  const otherSide = side === 'page' ? 'preload' : 'page';
  const exposeFunction = 0;
  const marker = `${token}:kind`;
  const deepest = 1000;
  const notCloneable = 'An object could not be cloned.';
  const noValidException =
    'An unknown exception occurred in the isolated context, an error occurred but a valid exception was not thrown.';

  /** @type {Map<number, Function>} */
  const functions = new Map();
  /** @type {Map<number, (...args: any[]) => unknown>} */
  const standIns = new Map();
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (reason: unknown) => void }>} */
  const promises = new Map();
  /** @type {Map<number, { ok: boolean, value: any }>} */
  const answers = new Map();
  let lastId = 0;

  const listen = window.addEventListener.bind(window);
  const dispatch = window.dispatchEvent.bind(window);

  /** @param {string} kind @param {unknown} detail */
  function post(kind, detail) {
    dispatch(new CustomEvent(`${token}:${otherSide}:${kind}`, { detail }));
  }

  /** @param {string} kind @param {(detail: any) => void} receive */
  function receive(kind, receive) {
    const onEvent = (/** @type {any} */ event) => {
      event.stopImmediatePropagation();
      receive(event.detail);
    };
    listen(`${token}:${side}:${kind}`, onEvent, true);
  }

  /** @param {any} value @param {number} [depth] @returns {any} */
  function pack(value, depth = 0) {
    if (depth > deepest) throw new Error('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'symbol') throw new TypeError(notCloneable);
    if (typeof value === 'function') return { [marker]: 'function', id: remember(functions, value) };
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return { [marker]: 'error', message: value.message };
    if (Array.isArray(value)) return value.map((item) => pack(item, depth + 1));
    if (Object.prototype.toString.call(value) !== '[object Object]') return structuredClone(value);
    return Object.fromEntries(Object.keys(value).map((key) => [key, pack(value[key], depth + 1)]));
  }

  /** @param {Promise<unknown>} promise */
  function packPromise(promise) {
    lastId += 1;
    const id = lastId;
    const settle = (/** @type {boolean} */ ok, /** @type {unknown} */ value) => {
      try {
        post('settled', { id, ok, value: pack(value) });
      } catch (error) {
        post('settled', { id, ok: false, value: pack(error) });
      }
    };
    promise.then(
      (value) => settle(true, value),
      (reason) => settle(false, reason),
    );
    return { [marker]: 'promise', id };
  }

  /** @template T @param {Map<number, T>} map @param {T} value */
  function remember(map, value) {
    lastId += 1;
    map.set(lastId, value);
    return lastId;
  }

  /** @param {any} packed @returns {any} */
  function unpack(packed) {
    if (packed === null || typeof packed !== 'object') return packed;
    const kind = packed[marker];
    if (kind === 'function') return standInFor(packed.id);
    if (kind === 'promise') return new Promise((resolve, reject) => promises.set(packed.id, { resolve, reject }));
    if (kind === 'error') return new Error(packed.message);
    if (Array.isArray(packed)) return packed.map(unpack);
    if (Object.prototype.toString.call(packed) !== '[object Object]') return packed;
    return Object.fromEntries(Object.entries(packed).map(([key, item]) => [key, unpack(item)]));
  }

  /** @param {number} id */
  function standInFor(id) {
    const standIn = standIns.get(id) ?? ((/** @type {unknown[]} */ ...args) => callAcross(id, args));
    standIns.set(id, standIn);
    return standIn;
  }

  /** @param {number} id @param {unknown[]} args */
  function callAcross(id, args) {
    lastId += 1;
    const call = lastId;
    post('call', { call, id, args: pack(args) });
    const answer = answers.get(call);
    answers.delete(call);
    if (answer === undefined) throw new TypeError(notCloneable);
    const value = unpack(answer.value);
    if (!answer.ok) throw value;
    return value;
  }

  receive('call', ({ call, id, args }) => {
    post('answer', { call, ...attempt(() => functions.get(id)?.(...unpack(args))) });
  });
  receive('answer', ({ call, ok, value }) => answers.set(call, { ok, value }));
  receive('settled', ({ id, ok, value }) => {
    const waiting = promises.get(id);
    promises.delete(id);
    if (ok) waiting?.resolve(unpack(value));
    else waiting?.reject(unpack(value));
  });

  /** @param {() => unknown} work */
  function attempt(work) {
    try {
      return { ok: true, value: pack(work()) };
    } catch (error) {
      const message = /** @type {any} */ (error)?.message;
      return { ok: false, value: pack(new Error(typeof message === 'string' ? message : noValidException)) };
    }
  }

  /** @param {any} value */
  function freeze(value) {
    if (value === null || typeof value !== 'object' || Object.isFrozen(value) || ArrayBuffer.isView(value)) return;
    Object.freeze(value);
    for (const member of Object.values(value)) freeze(member);
  }

  /** @param {string} key @param {unknown} api */
  function bindToWindow(key, api) {
    if (Object.hasOwn(window, key)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    freeze(api);
    Object.defineProperty(window, key, { value: api, enumerable: true, writable: false, configurable: false });
  }

  if (side === 'page') functions.set(exposeFunction, bindToWindow);
  return { expose: (key, api) => void callAcross(exposeFunction, [key, api]) };
}
