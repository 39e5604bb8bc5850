// The rows of the catalogue that are about the disk and the file on it.

import type { Row } from './importCatalogue.ts';

const refusedFile = 'backend/openFile.test.ts: ';
const awayDisk = 'reliability/awayDisk.test.ts: ';

export const disk: readonly Row[] = [
  { row: 'B20', what: 'disk full while saving', by: ['reliability/run.ts: disk full'] },
  { row: 'B21', what: 'disk full while removing', by: ['reliability/run.ts: disk full'] },
  {
    row: 'B22',
    what: 'disk full while a copy is made',
    by: ['backend/copies.test.ts: a folder that cannot be written costs the copies, not the work, and is told once'],
  },
  {
    row: 'B23',
    what: 'disk full during an export',
    by: [
      'backend/exportFile.test.ts: on a full disk the window says so, and the export of before stays',
      'backend/exportFile.test.ts: a write that stops half way leaves nothing on the command line either',
    ],
  },
  { row: 'B24', what: 'a file that may not grow', by: ['reliability/reliability.test.ts: a file that may not grow'] },
  { row: 'B25', what: 'writes that fail', by: ['reliability/run.ts: EIO on write and flush'] },
  { row: 'B26', what: 'flushes that fail', by: ['reliability/run.ts: EIO on write and flush'] },
  {
    row: 'B27',
    what: 'a file that may not be written',
    by: [refusedFile + 'refuses every change when it is read-only, and still answers questions'],
  },
  {
    row: 'B28',
    what: 'a folder that may not be written',
    by: [refusedFile + 'opens to look at when it may not be written'],
  },
  {
    row: 'B29',
    what: 'a disk that may not be written',
    by: [refusedFile + 'opens to look at when it may not be written'],
  },
  {
    row: 'B30',
    what: 'the file is deleted while open',
    by: [
      'backend/whileOpen.test.ts: deleted: told within moments',
      'e2e/badFiles.spec.ts: A file that is taken away while it is open',
    ],
  },
  { row: 'B31', what: 'the file is renamed while open', by: ['backend/whileOpen.test.ts: moved away and put back'] },
  { row: 'B32', what: 'the file is replaced by another', by: ['backend/whileOpen.test.ts: replaced by a sync client'] },
  {
    row: 'B33',
    what: 'the stick is pulled out',
    by: [
      `${awayDisk}is pulled out: told within five seconds`,
      'e2e/badFiles.spec.ts: A stick that is pulled out',
      'backend/whileOpen.test.ts: as another disk with the same file',
      'backend/whileOpen.test.ts: with an older version of the file',
      'backend/fileImage.test.ts: of a %s file is what was last saved',
    ],
    open: 'the calls of the program fail as on a stick that is gone; no real stick',
  },
  {
    row: 'B34',
    what: 'a share drops for half a minute',
    by: [
      `${awayDisk}does not answer and comes back`,
      `${awayDisk}does not answer: the work is saved elsewhere`,
      `${awayDisk}%s: told, nothing is saved, and when it is back`,
    ],
    open: 'the calls of the program wait or fail as on a share that dropped; no real share',
  },
  {
    row: 'B35',
    what: 'a file on a share',
    by: [
      refusedFile + 'has the settings that lose nothing at a power cut',
      'backend/shares.test.ts: %s is on a share',
      'backend/shares.test.ts: of another computer',
      '../renderer/features/copies/fileEvents.test.tsx: that the file lies in a network folder is said',
    ],
    open: 'known by its path and by the list of mounted disks; a letter that Windows maps is turned into its share by Windows itself',
  },
  {
    row: 'B36',
    what: 'a folder that syncs',
    by: ['backend/whileOpen.test.ts: a folder that syncs is known by its name'],
  },
  {
    row: 'B37',
    what: 'a conflict copy beside the file',
    by: [
      'backend/whileOpen.test.ts: second versions that a sync service made are found',
      'backend/session.test.ts: a second version beside the file is offered first',
    ],
  },
  {
    row: 'B38',
    what: 'a file that is still in the cloud',
    by: [
      `${awayDisk}is waited for, told after a moment, and opens when it comes`,
      `${awayDisk}is not opened when the waiting is stopped, and opens later`,
      'backend/arrival.test.ts: one that takes long is read to its end',
      '../renderer/features/copies/fileEvents.test.tsx: a file that is waited for is named with how far it is',
    ],
    open: 'the calls of the program wait as for such a file; no cloud service fetches it',
  },
  {
    row: 'B39',
    what: 'opened twice on one machine',
    by: [
      'backend/whileOpen.test.ts: a second program is refused while the first lives and says so',
      'e2e/desktop.spec.ts: A second start hands its file to the first window and ends',
    ],
  },
  {
    row: 'B40',
    what: 'opened on two machines',
    by: ['backend/whileOpen.test.ts: thirty times in turn, nothing is overwritten in silence'],
  },
  {
    row: 'B41',
    what: 'another name of the same file',
    by: [
      'backend/session.test.ts: a link to the open file is the open file',
      'backend/session.test.ts: a second name of the open file is the open file',
      'backend/session.test.ts: a second name opens the file by the first while a stopped program left a journal',
    ],
    open: 'the first name is known when the file was opened by it on this computer',
  },
  {
    row: 'B42',
    what: 'long, strange and accented paths',
    by: [`${refusedFile}is itself under a long path with accents of two kinds`],
  },
  { row: 'B43', what: 'a path with a NUL', by: [refusedFile + 'a name with a NUL, which SQLite would cut'] },
  {
    row: 'B44',
    what: 'a folder or device as file',
    by: [`${refusedFile}a folder`, `${refusedFile}a pipe, that would be waited for, and a device`],
  },
  { row: 'B45', what: 'an empty file', by: [refusedFile + 'an empty file is not taken for a new one'] },
  {
    row: 'B46',
    what: 'another program keeps the file locked',
    by: ['backend/whileOpen.test.ts: a program that keeps the file locked is waited for'],
  },
  {
    row: 'B47',
    what: 'the clock jumps',
    by: [
      'backend/copies.test.ts: a clock that jumps ten years ahead and back drops none of the older days',
      'backend/newId.test.ts: and when the clock goes back',
    ],
  },
  {
    row: 'B48',
    what: 'the hour that is skipped or comes twice',
    by: ['../renderer/data/dates.test.ts: in the night of the clock the day is the one on the wall'],
  },
  {
    row: 'B49',
    what: 'the folder of the app cannot be written',
    by: ['backend/copies.test.ts: a folder that cannot be written costs the copies, not the work, and is told once'],
  },
];
