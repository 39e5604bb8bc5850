export const useNetwork = 1;
