// The only thing the window gets from Electron: one way to ask, one way to hear. No logic.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

contextBridge.exposeInMainWorld('ketenkaart', {
  request: (route: string, input: unknown): Promise<string> => ipcRenderer.invoke('request', route, input),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, event: unknown): void => listener(event);
    ipcRenderer.on('event', forward);
    return () => ipcRenderer.removeListener('event', forward);
  },
});
