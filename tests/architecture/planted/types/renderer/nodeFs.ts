export { readFileSync as leak } from 'node:fs';
