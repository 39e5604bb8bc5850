// @ts-check
/** Imitates crashReporter as far as starting it: options are checked, nothing is collected or sent. */
import { Imitated } from '../imitate.mjs';

class CrashReporter extends Imitated {
  #parameters = /** @type {Record<string, string>} */ ({});

  constructor() {
    super('crashReporter');
  }

  /** @param {import('electron').CrashReporterStartOptions} options */
  start(options) {
    const { uploadToServer = true, submitURL, extra = {} } = options;
    if (uploadToServer && submitURL === undefined) {
      throw new Error('submitURL must be specified when uploadToServer is true');
    }
    this.#parameters = { ...extra };
  }

  getParameters() {
    return { ...this.#parameters };
  }
}

export const crashReporter = new CrashReporter();
