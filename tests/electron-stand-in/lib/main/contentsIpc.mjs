// @ts-check
/** Imitates the main side of IPC: what a preload sends or invokes reaches ipcMain with its sender; answers go back. */
import { createCodec } from '../codec.mjs';
import { electronEvent } from '../imitate.mjs';
import { ipcMain } from './ipcMain.mjs';

const codec = createCodec();

/**
 * One message of the preload's world.
 * @param {import('./webContents.mjs').WebContents} contents
 * @param {any} message
 * @param {number} contextId the world it came from; the answer goes there and nowhere else
 */
export async function receiveFromPage(contents, message, contextId) {
  switch (message.type) {
    case 'send':
      ipcMain.emit(message.channel, ipcEvent(contents), ...decodeArgs(message));
      return;
    case 'invoke':
      contents._deliver({ type: 'reply', id: message.id, ...(await answer(contents, message)) }, contextId);
      return;
    case 'title':
      contents._rename(message.title);
      return;
    case 'context-menu':
      contents.emit('context-menu', electronEvent(), contextMenuParams(contents, message.params));
      return;
    case 'preload-error': {
      const error = Object.assign(new Error(message.message), { stack: message.stack });
      console.error(`Unable to load preload script: ${contents._preferences.preload}`, error);
      contents.emit('preload-error', electronEvent(), contents._preferences.preload, error);
    }
  }
}

/** @param {import('./webContents.mjs').WebContents} contents @param {any} message */
async function answer(contents, message) {
  const { channel } = message;
  try {
    return { value: codec.encode(await ipcMain._invoke(channel, ipcEvent(contents), decodeArgs(message))) };
  } catch (error) {
    // Electron prints this too, and the page gets these very words.
    console.error(`Error occurred in handler for '${channel}':`, error);
    return { error: `Error invoking remote method '${channel}': ${error}` };
  }
}

/** @param {any} message */
function decodeArgs(message) {
  return /** @type {unknown[]} */ (codec.decode(message.args));
}

/** @param {import('./webContents.mjs').WebContents} contents */
function ipcEvent(contents) {
  return electronEvent({
    type: 'frame',
    sender: contents,
    senderFrame: contents.mainFrame,
    processId: contents.id,
    frameId: contents.mainFrame.routingId,
    ports: [],
    reply: (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) => contents.send(channel, ...args),
  });
}

/** @param {import('./webContents.mjs').WebContents} contents @param {any} seen */
function contextMenuParams(contents, seen) {
  const url = contents.getURL();
  const editFlags = { canUndo: false, canRedo: false, canEditRichly: false, ...seen.editFlags };
  return { ...seen, pageURL: url, frameURL: url, frame: contents.mainFrame, menuSourceType: 'mouse', editFlags };
}
