// @ts-check
/**
 * What the executable knows before the app's own code runs: which app, with which arguments, packed or not.
 * Electron keeps these in C++; here launch.mjs fills them in once and the imitated modules read them.
 */

/**
 * @typedef {object} LaunchFacts
 * @property {string} executable absolute path of the started `electron` (or of its packed copy)
 * @property {readonly string[]} args everything after the executable, unchanged
 * @property {string} appPath folder with the app's package.json
 * @property {{ readonly name?: string, readonly productName?: string, readonly version?: string, readonly main?: string }} packageJson
 * @property {boolean} isPackaged true when app.asar lies in resources/ beside the executable
 */

/** @type {LaunchFacts} */
export const launchFacts = { executable: '', args: [], appPath: '', packageJson: {}, isPackaged: false };

/** @param {LaunchFacts} facts */
export function setLaunchFacts(facts) {
  Object.assign(launchFacts, facts);
}
