// expect typescript(ban-ts-comment)
// @ts-ignore
export const leak: string = 1;
