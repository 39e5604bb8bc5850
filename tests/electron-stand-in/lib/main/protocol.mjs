// @ts-check
/**
 * Imitates protocol: privileged custom schemes and, per session, the handler that answers their requests.
 */
import { Imitated, notImitated } from '../imitate.mjs';

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
export function registerSchemesAsPrivileged(schemes) {
  if (!mayRegisterSchemes) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  for (const { scheme, privileges = {} } of schemes) {
    for (const risky of /** @type {const} */ (['bypassCSP', 'allowServiceWorkers', 'corsEnabled'])) {
      if (privileges[risky] === true) throw notImitated(`the privilege ${risky} of a custom scheme`);
    }
    privilegedSchemes.set(scheme, privileges);
  }
}

/** The `protocol` object of one session. */
export class Protocol extends Imitated {
  /** @type {Map<string, ProtocolHandler>} */
  #handlers = new Map();

  constructor() {
    super('protocol');
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

  /** @param {string} scheme */
  _handlerOf(scheme) {
    return this.#handlers.get(scheme);
  }
}
