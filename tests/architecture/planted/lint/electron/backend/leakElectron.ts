// expect eslint(no-restricted-imports)
import { ipcMain } from 'electron';

export const leak = ipcMain;
