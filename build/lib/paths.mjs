// @ts-check
/** Where the checkout and the things made from it lie. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const cacheDir = path.join(root, '.cache');
export const modulesDir = path.join(root, 'node_modules');

/**
 * A path inside the checkout.
 * @param {string[]} parts
 */
export function inRoot(...parts) {
  return path.join(root, ...parts);
}
