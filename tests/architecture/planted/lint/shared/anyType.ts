// expect typescript(no-explicit-any)
export const leak: any = 1;
