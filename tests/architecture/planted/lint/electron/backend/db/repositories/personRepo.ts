export const getPerson = 1;
