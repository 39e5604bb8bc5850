import { personRepo } from '../backend/db/repositories/personRepo.ts';

export const leak = personRepo;
