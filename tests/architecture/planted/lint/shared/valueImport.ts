// expect typescript(consistent-type-imports)
import { Kind } from './kind.ts';

export const leak: Kind = 'person';
