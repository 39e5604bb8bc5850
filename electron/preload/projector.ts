// The only thing the projector gets from Electron: hearing what to show. It can ask for nothing. No logic.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

contextBridge.exposeInMainWorld('projector', {
  onStage: (listener: (message: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, message: unknown): void => listener(message);
    ipcRenderer.on('stage', forward);
    // Main answers with all there is to show.
    ipcRenderer.send('stage.ready');
    return () => ipcRenderer.removeListener('stage', forward);
  },
});
