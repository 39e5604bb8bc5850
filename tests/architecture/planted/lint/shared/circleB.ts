// expect import(no-cycle)
import { a } from './circleA.ts';

export const b = (): number => a();
