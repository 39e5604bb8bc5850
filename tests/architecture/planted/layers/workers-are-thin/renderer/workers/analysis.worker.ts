import { client } from '../platform/client.ts';

export const leak = client;
