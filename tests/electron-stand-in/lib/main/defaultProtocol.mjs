// @ts-check
/**
 * Imitates the top-level `protocol`, which is the default session's: before 'ready' it only registers schemes, handlers of
 * a partition need `session.fromPartition(…).protocol`.
 */
import { Imitated } from '../imitate.mjs';
import { registerSchemesAsPrivileged } from './protocol.mjs';
import { defaultSession } from './session.mjs';

class DefaultProtocol extends Imitated {
  constructor() {
    super('protocol');
  }

  /** @param {readonly import('./protocol.mjs').CustomScheme[]} schemes */
  registerSchemesAsPrivileged(schemes) {
    registerSchemesAsPrivileged(schemes);
  }

  /** @param {string} scheme @param {import('./protocol.mjs').ProtocolHandler} handler */
  handle(scheme, handler) {
    defaultSession().protocol.handle(scheme, handler);
  }

  /** @param {string} scheme */
  unhandle(scheme) {
    defaultSession().protocol.unhandle(scheme);
  }

  /** @param {string} scheme */
  isProtocolHandled(scheme) {
    return defaultSession().protocol.isProtocolHandled(scheme);
  }
}

export const protocol = new DefaultProtocol();
