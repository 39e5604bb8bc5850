// @ts-check
/** Makes .cache/standin-dist for `electron-builder --dir -c.electronDist=.cache/standin-dist` and prints its path. */
import { makeStandInDist } from './lib/standInDist.mjs';

console.log(makeStandInDist());
