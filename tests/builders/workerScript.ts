import { inject } from 'vitest';

/** The backend's thread, bundled as in the program; only for tests of the projects `node` and `ciphers`. */
export const workerScript = new URL(inject('workerScript'));
