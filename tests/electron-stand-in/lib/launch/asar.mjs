// @ts-check
/**
 * Imitates how Electron runs a packed app: Electron reads inside app.asar, Node cannot, so the archive is unpacked into a
 * folder first. Every file is checked against the SHA-256 in the archive's header, and files marked "unpacked" are taken
 * from app.asar.unpacked: what was not packed is missing here too, instead of being found in the project.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} ArchiveEntry
 * @property {Record<string, ArchiveEntry>} [files] present on folders
 * @property {string} [link] present on symbolic links, relative to the archive
 * @property {number} [size] bytes
 * @property {string} [offset] bytes from the end of the header
 * @property {boolean} [unpacked]
 * @property {boolean} [executable]
 * @property {{ readonly algorithm: string, readonly hash: string }} [integrity]
 */

/**
 * Unpacks `archive` into `target` (created). Throws on a file whose content does not match the archive's own hash, and on
 * a file that carries no hash: a packer that leaves them out would switch the check off.
 * @param {string} archive
 * @param {string} target
 */
export function unpackAsar(archive, target) {
  const file = openSync(archive, 'r');
  try {
    const { root, dataStart } = readHeader(file);
    unpackFolder(root, '');

    /** @param {ArchiveEntry} folder @param {string} relative */
    function unpackFolder(folder, relative) {
      mkdirSync(path.join(target, relative), { recursive: true });
      for (const [name, entry] of Object.entries(folder.files ?? {})) {
        const inside = path.join(relative, name);
        if (entry.files) unpackFolder(entry, inside);
        else if (entry.link !== undefined) symlinkSync(path.join(target, entry.link), path.join(target, inside));
        else unpackFile(entry, inside);
      }
    }

    /** @param {ArchiveEntry} entry @param {string} inside */
    function unpackFile(entry, inside) {
      const bytes =
        entry.unpacked === true
          ? readFileSync(path.join(`${archive}.unpacked`, inside))
          : readBytes(file, dataStart + Number(entry.offset), entry.size ?? 0);
      checkIntegrity(entry, bytes, inside);
      writeFileSync(path.join(target, inside), bytes, { mode: entry.executable === true ? 0o755 : 0o644 });
    }
  } finally {
    closeSync(file);
  }
}

/**
 * The header is two nested "pickles": 4 bytes length of the length, 4 bytes header size, then 4 + 4 bytes and the JSON.
 * @param {number} file
 * @returns {{ root: ArchiveEntry, dataStart: number }}
 */
function readHeader(file) {
  const headerSize = readBytes(file, 0, 8).readUInt32LE(4);
  const header = readBytes(file, 8, headerSize);
  const json = header.subarray(8, 8 + header.readUInt32LE(4)).toString('utf8');
  return { root: JSON.parse(json), dataStart: 8 + headerSize };
}

/** @param {number} file @param {number} start @param {number} length */
function readBytes(file, start, length) {
  const bytes = Buffer.alloc(length);
  if (length > 0 && readSync(file, bytes, 0, length, start) !== length) throw new Error('app.asar ends too early');
  return bytes;
}

/** @param {ArchiveEntry} entry @param {Buffer} bytes @param {string} inside */
function checkIntegrity(entry, bytes, inside) {
  if (entry.integrity?.algorithm !== 'SHA256') throw new Error(`app.asar holds no SHA-256 for ${inside}`);
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== entry.integrity.hash) throw new Error(`app.asar was changed: ${inside} does not match its SHA-256`);
}
