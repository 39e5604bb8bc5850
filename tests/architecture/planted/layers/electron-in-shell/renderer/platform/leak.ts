import { ipcRenderer } from 'electron';

export const leak = ipcRenderer;
