// @ts-check
/**
 * Setting up failed for a reason the user can do something about. The commands print its sentence, no stack.
 */
export class SetupError extends Error {
  /**
   * @param {string} code a key of texts.mjs
   * @param {Record<string, string | number>} [params]
   */
  constructor(code, params = {}) {
    super(code);
    this.name = 'SetupError';
    this.code = code;
    this.params = params;
  }
}
