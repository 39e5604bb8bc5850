// Where this computer keeps keys: the keychain of the system, through Electron.
import { safeStorage } from 'electron';
import type { KeyVault } from '../backend/session/keyRing.ts';

export const keyVault: KeyVault = {
  // On Linux without a keychain Electron would only hide the key, not lock it.
  isAvailable: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'),
  lock: (text) => safeStorage.encryptString(text),
  unlock: (bytes) => safeStorage.decryptString(bytes),
};
