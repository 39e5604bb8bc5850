// The key of a protected file, and how a password and a recovery code lead to it. Format and grounds: docs/adr/015.
import { createHash, createHmac, randomBytes, scrypt, scryptSync, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** 32 bytes of key and the 16 of the file's salt, as 96 hexadecimal digits. */
export type FileKey = string & { readonly [keyBrand]: true };
declare const keyBrand: unique symbol;

/** scrypt with 128 MB and some 0.3 s a try: OWASP's figures where Argon2id is not at hand. */
export const passwordCost = 2 ** 17;

const derive = promisify(scrypt) as (
  password: string,
  salt: Buffer,
  length: number,
  options: { N: number; r: number; p: number; maxmem: number },
) => Promise<Buffer>;

const seedLength = 12;

/** A new key for this password, with a new salt. */
export function newFileKey(password: string, cost = passwordCost): Promise<FileKey> {
  return keyFrom(password, randomBytes(seedLength), cost);
}

/** The key of the file that has this salt, when the password is right; null when it is not. */
export async function keyOfPassword(password: string, salt: Buffer, cost = passwordCost): Promise<FileKey | null> {
  const key = await keyFrom(password, salt.subarray(0, seedLength), cost);
  return fits(key, salt) ? key : null;
}

/** The same for a program that does one thing and may wait for it. */
export function keyOfPasswordNow(password: string, salt: Buffer, cost = passwordCost): FileKey | null {
  const seed = salt.subarray(0, seedLength);
  const key = joined(scryptSync(password.normalize('NFC'), seed, 32, settings(cost)).toString('hex'), seed);
  return fits(key, salt) ? key : null;
}

/**
 * Whether a key is the one of the file with this salt: the last four bytes of the salt are drawn from the key. That tells a
 * wrong password from a damaged file, which the cipher itself cannot.
 */
export function fits(key: FileKey, salt: Buffer): boolean {
  return salt.length === 16 && timingSafeEqual(drawn(key.slice(0, 64)), salt.subarray(seedLength));
}

async function keyFrom(password: string, seed: Buffer, cost: number): Promise<FileKey> {
  // NFC: a Mac and Windows type the same é in different ways.
  const key = await derive(password.normalize('NFC'), seed, 32, settings(cost));
  return joined(key.toString('hex'), seed);
}

function settings(cost: number): { N: number; r: number; p: number; maxmem: number } {
  return { N: cost, r: 8, p: 1, maxmem: 160 * cost * 8 };
}

function joined(key: string, seed: Buffer): FileKey {
  return `${key}${seed.toString('hex')}${drawn(key).toString('hex')}` as FileKey;
}

function drawn(key: string): Buffer {
  return createHmac('sha256', Buffer.from(key, 'hex')).update('ketenkaart-1').digest().subarray(0, 4);
}

/** Crockford's 32 signs: no I, L, O or U to be misread. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupSize = 7;

/** How many groups of signs a recovery code has. */
export const codeGroups = 8;

/** The recovery code of a key: eight groups of seven signs, the last three bytes of which say whether it was typed right. */
export function recoveryCode(key: FileKey): string {
  const bytes = Buffer.from(key.slice(0, 64), 'hex');
  const bits = [...Buffer.concat([bytes, checkOf(bytes)])].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const text = (bits.match(/.{5}/g) ?? []).map((five) => signs[Number.parseInt(five, 2)]).join('');
  return (text.match(new RegExp(`.{${groupSize}}`, 'g')) ?? []).join('-');
}

/**
 * The key a recovery code stands for, for the file with this salt; null when the code was not typed right. Whether it is the
 * code of this file is another question: see `fits`.
 */
export function keyOfCode(code: string, salt: Buffer): FileKey | null {
  const text = plainCode(code);
  if (text.length !== codeGroups * groupSize || [...text].some((sign) => !signs.includes(sign))) return null;
  const bits = [...text].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
  const key = bytes.subarray(0, 32);
  if (!checkOf(key).equals(bytes.subarray(32))) return null;
  return `${key.toString('hex')}${salt.toString('hex')}` as FileKey;
}

/** A code, or a part of one, as it is compared: without spaces and dashes, and with what is often misread put right. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

function checkOf(key: Buffer): Buffer {
  return createHash('sha256').update('ketenkaart-herstelcode').update(key).digest().subarray(0, 3);
}
