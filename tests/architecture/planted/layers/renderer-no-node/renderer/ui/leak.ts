import path from 'path';

export const leak = path.sep;
