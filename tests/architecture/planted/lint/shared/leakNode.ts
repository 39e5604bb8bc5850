// expect eslint(no-restricted-imports)
export { readFileSync as read } from 'node:fs';
