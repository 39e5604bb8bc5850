export const personRepo = 1;
