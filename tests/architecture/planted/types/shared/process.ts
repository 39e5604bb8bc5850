export const leak = process.env;
