import { contextBridge } from 'electron';
import type { Input } from '../../shared/api/contract.ts';

export const forward = (input: Input): void => contextBridge.exposeInMainWorld('x', input);
