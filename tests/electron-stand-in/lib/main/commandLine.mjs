// @ts-check
/** Imitates app.commandLine: the switches the app was started with and those it adds before 'ready' for Chromium. */
import { Imitated } from '../imitate.mjs';
import { launchFacts } from '../launch/launchFacts.mjs';

/** The stand-in decides these itself: its debugging pipe, profile and features depend on them. */
const ownSwitches = new Set([
  'disable-features',
  'enable-features',
  'inspect',
  'remote-debugging-port',
  'user-data-dir',
]);

export class CommandLine extends Imitated {
  /** @type {Map<string, string>} */
  #added = new Map();

  constructor() {
    super('app.commandLine');
  }

  /** @param {string} name @param {string} [value] */
  appendSwitch(name, value = '') {
    this.#added.set(name, value);
  }

  /** @param {string} name */
  hasSwitch(name) {
    return this.#added.has(name) || launchFacts.args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  }

  /** @param {string} name the value, or '' when there is none */
  getSwitchValue(name) {
    const given = launchFacts.args.find((arg) => arg.startsWith(`--${name}=`));
    return this.#added.get(name) ?? given?.slice(`--${name}=`.length) ?? '';
  }

  /** What the app added, as Chromium takes it. @returns {string[]} */
  _forChromium() {
    return [...this.#added]
      .filter(([name]) => !ownSwitches.has(name))
      .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  }
}
