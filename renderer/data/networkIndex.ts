// The index of the open network stands in shared: pictures on the command line are made from the same.
export * from '../../shared/network/networkIndex.ts';
