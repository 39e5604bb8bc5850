export const aNetwork = 1;
