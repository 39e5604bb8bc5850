// @ts-check
/**
 * Imitates protocol: privileged custom schemes and, per session, the handler that answers their requests.
 */
import { imitated, notImitated } from '../imitate.mjs';

/**
 * @typedef {(request: Request) => Response | Promise<Response>} ProtocolHandler
 * @typedef {import('electron').CustomScheme} CustomScheme
 */

/** @type {Map<string, NonNullable<CustomScheme['privileges']>>} */
const privilegedSchemes = new Map();
let mayRegisterSchemes = true;

/** From 'ready' on, Electron accepts no further privileged schemes. */
export function closeSchemeRegistration() {
  mayRegisterSchemes = false;
}

/** @param {readonly CustomScheme[]} schemes */
function registerSchemesAsPrivileged(schemes) {
  if (!mayRegisterSchemes) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  for (const { scheme, privileges = {} } of schemes) {
    for (const risky of /** @type {const} */ (['bypassCSP', 'allowServiceWorkers', 'corsEnabled'])) {
      if (privileges[risky] === true) throw notImitated(`the privilege ${risky} of a custom scheme`);
    }
    privilegedSchemes.set(scheme, privileges);
  }
}

/** The `protocol` object of one session. */
export class Protocol {
  /** @type {Map<string, ProtocolHandler>} */
  #handlers = new Map();

  /** @param {readonly CustomScheme[]} schemes */
  registerSchemesAsPrivileged(schemes) {
    registerSchemesAsPrivileged(schemes);
  }

  /** @param {string} scheme @param {ProtocolHandler} handler */
  handle(scheme, handler) {
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    const privileges = privilegedSchemes.get(scheme);
    if (privileges?.standard !== true || privileges.secure !== true) {
      throw notImitated(`protocol.handle('${scheme}') for a scheme that is not registered as standard and secure`);
    }
    this.#handlers.set(scheme, handler);
  }

  /** @param {string} scheme */
  unhandle(scheme) {
    this.#handlers.delete(scheme);
  }

  /** @param {string} scheme */
  isProtocolHandled(scheme) {
    return this.#handlers.has(scheme);
  }

  /** The handler of one scheme; not part of Electron. @param {string} scheme */
  _handlerOf(scheme) {
    return this.#handlers.get(scheme);
  }
}

/** @returns {Protocol} */
export function createProtocol() {
  const protocol = new Protocol();
  // Bound, because private fields do not reach through the guard.
  return imitated('protocol', {
    registerSchemesAsPrivileged,
    handle: protocol.handle.bind(protocol),
    unhandle: protocol.unhandle.bind(protocol),
    isProtocolHandled: protocol.isProtocolHandled.bind(protocol),
    _handlerOf: protocol._handlerOf.bind(protocol),
  });
}
