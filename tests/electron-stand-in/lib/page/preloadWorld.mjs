// @ts-check
/**
 * Imitates what a sandboxed preload finds in its world: `require` with only `electron` behind it, a small `process`, and in
 * `electron` the two modules contextBridge and ipcRenderer. `preloadWorld` runs, as source text, in the isolated world.
 */

/**
 * @typedef {object} PreloadConfig
 * @property {string} platform
 * @property {string} arch
 * @property {Record<string, string>} versions
 * @property {readonly string[]} argv
 * @property {string} resourcesPath
 */

/**
 * @param {PreloadConfig} config
 * @param {{ expose: (key: string, api: unknown) => void }} bridge
 * @param {import('../codec.mjs').Codec} codec
 * @param {(message: string) => void} sendToMain
 */
export function preloadWorld(config, bridge, codec, sendToMain) {
  /** @typedef {{ listener: (...args: any[]) => void, once: boolean }} Registration */
  /** @type {Map<string, Registration[]>} */
  const listeners = new Map();
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const invocations = new Map();
  let lastInvocation = 0;

  /** @template {object} T @param {string} name @param {T} object @returns {T} */
  function imitated(name, object) {
    return new Proxy(object, {
      get(target, key, receiver) {
        if (typeof key === 'string' && !(key in target) && key !== 'then' && key !== 'toJSON') {
          throw new Error(`The Electron stand-in does not imitate ${name}.${key} in a preload`);
        }
        return Reflect.get(target, key, receiver);
      },
    });
  }

  /** @param {string} channel @param {Registration['listener']} listener @param {boolean} once */
  function listen(channel, listener, once) {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  }

  /** @param {string} channel @param {Registration['listener']} listener */
  function unlisten(channel, listener) {
    const kept = (listeners.get(channel) ?? []).filter((registration) => registration.listener !== listener);
    listeners.set(channel, kept);
    return ipcRenderer;
  }

  /** @param {string} channel @param {unknown[]} args @returns {Promise<unknown>} */
  async function invoke(channel, ...args) {
    const encoded = codec.encode(args);
    lastInvocation += 1;
    const id = lastInvocation;
    return new Promise((resolve, reject) => {
      invocations.set(id, { resolve, reject });
      sendToMain(JSON.stringify({ type: 'invoke', id, channel, args: encoded }));
    });
  }

  /** @type {any} */
  const ipcRenderer = imitated('ipcRenderer', {
    on: (/** @type {string} */ channel, /** @type {any} */ listener) => listen(channel, listener, false),
    addListener: (/** @type {string} */ channel, /** @type {any} */ listener) => listen(channel, listener, false),
    once: (/** @type {string} */ channel, /** @type {any} */ listener) => listen(channel, listener, true),
    off: unlisten,
    removeListener: unlisten,
    removeAllListeners: (/** @type {string} */ channel) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
    send: (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) => {
      sendToMain(JSON.stringify({ type: 'send', channel, args: codec.encode(args) }));
    },
    invoke,
  });

  const contextBridge = imitated('contextBridge', { exposeInMainWorld: bridge.expose });
  const electron = imitated('electron', { contextBridge, ipcRenderer });
  const process = imitated('process', {
    ...config,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    isMainFrame: true,
    env: {},
  });

  /** @param {string} name */
  function require(name) {
    if (name === 'electron' || name === 'electron/renderer' || name === 'electron/common') return electron;
    if (/^(node:)?(events|timers|url)$/.test(name)) throw new Error(`The Electron stand-in does not imitate ${name}`);
    throw new Error(`module not found: ${name}`);
  }

  /** A message from the main process. @param {any} message */
  function receive(message) {
    if (message.type === 'reply') {
      const invocation = invocations.get(message.id);
      invocations.delete(message.id);
      if (message.error === undefined) invocation?.resolve(codec.decode(message.value));
      else invocation?.reject(new Error(message.error));
      return;
    }
    const registered = listeners.get(message.channel) ?? [];
    listeners.set(
      message.channel,
      registered.filter(({ once }) => !once),
    );
    const args = /** @type {unknown[]} */ (codec.decode(message.args));
    for (const { listener } of registered) listener({ sender: ipcRenderer, ports: [] }, ...args);
  }

  return { require, process, receive, module: { exports: {} } };
}
