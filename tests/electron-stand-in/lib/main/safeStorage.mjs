// @ts-check
/**
 * Imitates safeStorage: strings encrypted with a key that stays on this machine, here a key file in the userData folder
 * instead of the system's keyring. ELECTRON_STAND_IN_NO_KEYRING=1 imitates a machine without one.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Imitated } from '../imitate.mjs';
import { app } from './app.mjs';

const prefix = Buffer.from('v11');
const ivLength = 12;
const tagLength = 16;

class SafeStorage extends Imitated {
  constructor() {
    super('safeStorage');
  }

  isEncryptionAvailable() {
    return app.isReady() && !isWithoutKeyring();
  }

  async isAsyncEncryptionAvailable() {
    return this.isEncryptionAvailable();
  }

  getSelectedStorageBackend() {
    return isWithoutKeyring() ? 'basic_text' : 'gnome_libsecret';
  }

  /** @param {string} plainText */
  encryptString(plainText) {
    this.#demandKeyring('encrypting the text provided to safeStorage.encryptString');
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv('aes-256-gcm', key(), iv);
    return Buffer.concat([prefix, iv, cipher.update(plainText, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  /** @param {Buffer} encrypted */
  decryptString(encrypted) {
    const doing = 'decrypting the ciphertext provided to safeStorage.decryptString';
    this.#demandKeyring(doing);
    if (!encrypted.subarray(0, prefix.length).equals(prefix)) {
      throw new Error(`Error while ${doing}. Ciphertext does not appear to be encrypted.`);
    }
    const body = encrypted.subarray(prefix.length);
    const decipher = createDecipheriv('aes-256-gcm', key(), body.subarray(0, ivLength));
    decipher.setAuthTag(body.subarray(-tagLength));
    const text = decipher.update(body.subarray(ivLength, -tagLength));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  }

  /** @param {string} plainText */
  async encryptStringAsync(plainText) {
    return this.encryptString(plainText);
  }

  /** @param {Buffer} encrypted */
  async decryptStringAsync(encrypted) {
    return { result: this.decryptString(encrypted), shouldReEncrypt: false };
  }

  /** @param {string} doing */
  #demandKeyring(doing) {
    if (!this.isEncryptionAvailable()) throw new Error(`Error while ${doing}. Encryption is not available.`);
  }
}

function isWithoutKeyring() {
  return process.env['ELECTRON_STAND_IN_NO_KEYRING'] === '1';
}

function key() {
  const file = path.join(app.getPath('userData'), 'stand-in.key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
}

export const safeStorage = new SafeStorage();
