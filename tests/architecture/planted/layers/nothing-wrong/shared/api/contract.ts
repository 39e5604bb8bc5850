import { z } from 'zod';

export const input = z.string();
export type Input = z.infer<typeof input>;
