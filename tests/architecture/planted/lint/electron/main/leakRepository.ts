// expect eslint(no-restricted-imports)
import { getPerson } from '../backend/db/repositories/personRepo.ts';

export const leak = getPerson;
