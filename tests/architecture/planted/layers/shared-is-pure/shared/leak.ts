import { secret } from '../electron/backend/secret.ts';

export const leak = secret;
