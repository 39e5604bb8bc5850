// @ts-check
/**
 * The rule of the whole stand-in: what it does not imitate fails at once and by name. A member, an event or an option that
 * is silently missing would let a test pass for the wrong reason.
 */
import { EventEmitter } from 'node:events';

/** Promise and JSON machinery asks every object for these; saying "undefined" is the right answer. */
const askedOfEverything = new Set(['then', 'toJSON']);

const destroyed = Symbol('destroyed');

/** What may still be asked of a destroyed window or its contents, as in Electron: nothing but whether it is gone. */
const allowedWhenDestroyed = new Set(['isDestroyed', 'constructor', ...Object.keys(EventEmitter.prototype)]);

/** @param {string} what for example `app.setJumpList` */
export function notImitated(what) {
  return new Error(`The Electron stand-in does not imitate ${what} (see tests/electron-stand-in/README.md)`);
}

/**
 * The same object, but reading or writing a member it does not have throws. Members may be replaced, as tests do with dialogs.
 * @template {object} T
 * @param {string} name how the object is called in messages
 * @param {T} target
 * @returns {T}
 */
export function imitated(name, target) {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'string') {
        if (!(key in object) && !askedOfEverything.has(key)) throw notImitated(`${name}.${key}`);
        const isGone = /** @type {{ [destroyed]?: boolean }} */ (object)[destroyed] === true;
        if (isGone && !key.startsWith('_') && !allowedWhenDestroyed.has(key)) {
          throw new TypeError('Object has been destroyed');
        }
      }
      return Reflect.get(object, key, receiver);
    },
    set(object, key, value, receiver) {
      // Node's EventEmitter keeps its own state in members that begin with an underscore.
      if (typeof key === 'string' && !(key in object) && !key.startsWith('_')) throw notImitated(`${name}.${key}`);
      return Reflect.set(object, key, value, receiver);
    },
  });
}

/**
 * Base of Electron objects without events. The constructor returns the guarded object, so private fields of subclasses live
 * on it. Members that begin with an underscore belong to the stand-in, not to Electron.
 */
export class Imitated {
  /** @param {string} name */
  constructor(name) {
    return imitated(name, this);
  }
}

/**
 * Base of everything in Electron that emits events. Subclasses name their events; listening to another one throws.
 */
export class ImitatedEmitter extends EventEmitter {
  /** Events the stand-in emits; 'any' where the app makes up the names. @type {readonly string[] | 'any'} */
  static events = [];

  /** Events an app may listen to, but that cannot happen here (another system, no such part). @type {readonly string[]} */
  static silentEvents = [];

  /** @param {string} name */
  constructor(name) {
    super();
    this.setMaxListeners(50);
    return imitated(name, this);
  }

  /** @param {string | symbol} event @param {(...args: any[]) => void} listener */
  on(event, listener) {
    return super.on(known(this, event), listener);
  }

  /** @param {string | symbol} event @param {(...args: any[]) => void} listener */
  addListener(event, listener) {
    return super.addListener(known(this, event), listener);
  }

  /** @param {string | symbol} event @param {(...args: any[]) => void} listener */
  prependListener(event, listener) {
    return super.prependListener(known(this, event), listener);
  }

  /** @param {string | symbol} event @param {any[]} args */
  emit(event, ...args) {
    return super.emit(known(this, event), ...args);
  }
}

/** @param {ImitatedEmitter} emitter @param {string | symbol} event */
function known(emitter, event) {
  const type = /** @type {typeof ImitatedEmitter} */ (emitter.constructor);
  if (typeof event === 'symbol' || event === 'newListener' || event === 'removeListener') return event;
  if (type.events === 'any' || type.events.includes(event) || type.silentEvents.includes(event)) return event;
  throw notImitated(`${type.name}.on('${event}')`);
}

/** From now on the object answers like a destroyed window: `Object has been destroyed`. @param {object} object */
export function markDestroyed(object) {
  Object.defineProperty(object, destroyed, { value: true });
}

/** @param {object} object */
export function isMarkedDestroyed(object) {
  return /** @type {{ [destroyed]?: boolean }} */ (object)[destroyed] === true;
}

/**
 * The event object Electron hands to listeners, with `preventDefault`.
 * @template {object} [T={}]
 * @param {T} [details] further members, such as `url` of a navigation
 * @returns {T & { preventDefault: () => void, readonly defaultPrevented: boolean }}
 */
export function electronEvent(details) {
  let isPrevented = false;
  const event = {
    preventDefault: () => {
      isPrevented = true;
    },
    get defaultPrevented() {
      return isPrevented;
    },
  };
  return Object.assign(event, /** @type {T} */ (details ?? {}));
}
