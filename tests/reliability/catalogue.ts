// What may go wrong, row by row, and the test that shows what Ketenkaart then does. The letters are subjects: A stopping and
// power, B disk and file, C what is in the file, D text, E lists that are read in, F the app and the system around it.

import { disk } from './diskCatalogue.ts';
import { importing, type Row } from './importCatalogue.ts';

const killed = 'reliability/reliability.test.ts: killed in the middle of';
const longForm = 'reliability/run.ts: power failure, ';
const refusedFile = 'backend/openFile.test.ts: ';
const ofText = 'backend/badInput.test.ts: every text in every field';
const inPackage = '../build/package/packedApp.test.ts: has its fuses set';

const stopping: readonly Row[] = [
  { row: 'A1', what: 'killed while a change is saved', by: [killed] },
  {
    row: 'A2',
    what: 'killed while a list comes in',
    by: [killed, 'backend/largeImport.test.ts: of one that fails half way nothing remains'],
  },
  { row: 'A3', what: 'killed in a migration', by: [killed] },
  {
    row: 'A4',
    what: 'killed while a copy is made',
    by: [killed, 'backend/copies.test.ts: what a stopped program left half is never listed and goes at the next start'],
  },
  { row: 'A5', what: 'killed between naming a copy and thinning', by: [killed] },
  { row: 'A6', what: 'killed while a copy is put back', by: [killed] },
  {
    row: 'A7',
    what: 'killed while a password is set, changed or taken away',
    by: [killed, 'backend/flushOrder.test.ts: the readable file is emptied only when'],
  },
  {
    row: 'A8',
    what: 'killed during an export',
    by: ['backend/exportFile.test.ts: the file is wholly the old one or wholly the new one'],
  },
  { row: 'A9', what: 'killed during undo or redo', by: [killed] },
  {
    row: 'A10',
    what: 'the page of the window crashes',
    by: [
      'e2e/leaving.spec.ts: A window whose process ends comes back with the network',
      '../renderer/data/typedText.test.tsx: a field that saves when it is left is kept until it is left',
      '../renderer/data/typedText.test.tsx: every field of a form is kept until the form goes',
    ],
    open: 'in a browser what was being typed is gone: what a browser keeps for a page it writes to the disk',
  },
  {
    row: 'A11',
    what: 'the thread of the database stops',
    by: ['backend/session.test.ts: a thread that stops costs what was being asked and nothing that was saved'],
  },
  {
    row: 'A12',
    what: 'reading a list runs out of memory or is stopped',
    by: [
      '../renderer/workers/runInWorker.test.ts: what a job throws rejects that job only',
      '../renderer/features/importing/ImportPage.test.tsx: a reader that ends by itself, as for want of memory',
      'backend/session.test.ts: a list whose reading in is cut short, as by a thread without memory',
    ],
    open: 'the threads are ended, their memory is not filled: what a browser then does cannot be brought about at will; to this window it is a thread that ends, or A10',
  },
  { row: 'A13', what: 'power fails at any write or flush', by: [longForm] },
  { row: 'A14', what: 'power fails right after “saved”', by: [longForm] },
  {
    row: 'A15',
    what: 'power fails at the first save of a new file',
    by: ['backend/openFile.test.ts: leaves nothing half when it cannot be made', longForm],
  },
  {
    row: 'A16',
    what: 'the system shuts down with a form half filled in',
    by: [
      'e2e/leaving.spec.ts: A note that is being typed is kept when the window is closed',
      'e2e/leaving.spec.ts: A form half filled in, and a note that is asked about, hold the window',
    ],
    open: 'the closing of the window is tested; how long a system that shuts down waits for an answer differs per system and needs the system itself',
  },
  {
    row: 'A17',
    what: 'the laptop sleeps in the middle of a change',
    by: ['reliability/reliability.test.ts: held still in the middle of a change, as by a computer that sleeps'],
    open: 'the program alone is held still; a disk that comes back from sleep in another state is not on the machines of the tests',
  },
  {
    row: 'A18',
    what: 'a journal was left and only the file moved',
    by: [refusedFile + 'a file that was moved in the middle of a change, unless its journal came along'],
    open: 'the checks find a broken structure; half a change that breaks none of it cannot be seen in the file: what would tell lies in the journal that was left behind',
  },
  {
    row: 'A19',
    what: 'three crashes in a row',
    by: ['e2e/leaving.spec.ts: comes back with the network, after three times without it, and then no more'],
  },
];

const contents: readonly Row[] = [
  {
    row: 'C50',
    what: 'no database',
    by: [refusedFile + 'another kind of file', 'e2e/badFiles.spec.ts: A file that is not ours'],
  },
  { row: 'C51', what: 'a database of another program', by: [refusedFile + 'an SQLite file of another program'] },
  { row: 'C52', what: 'a newer version', by: [refusedFile + 'a file of a newer version'] },
  { row: 'C53', what: 'an older version', by: ['migrations/0010.test.ts: ', killed] },
  { row: 'C54', what: 'no version, yet our tables', by: ['backend/damage.test.ts: of a version that never was'] },
  { row: 'C55', what: 'cut off', by: [refusedFile + 'a file cut in half'] },
  {
    row: 'C56',
    what: 'a page overwritten',
    by: [refusedFile + 'a page overwritten', 'backend/damage.test.ts: of a file with a broken page of names rebuilds'],
  },
  {
    row: 'C57',
    what: 'one bit turned over',
    by: ['backend/damage.test.ts: one bit turned over anywhere is found, or does no harm'],
  },
  {
    row: 'C58',
    what: 'the first pages wiped',
    by: [
      'backend/damage.test.ts: with its first pages wiped',
      'backend/damageSession.test.ts: it is refused with the moment of its newest copy',
    ],
  },
  {
    row: 'C59',
    what: 'an index broken, the table whole',
    by: ['backend/damage.test.ts: of a file of which only an index is broken loses nothing'],
  },
  { row: 'C60', what: 'references to nothing', by: ['backend/damage.test.ts: with references to nothing'] },
  {
    row: 'C61',
    what: 'triggers and views of a stranger',
    by: [refusedFile + 'a file with a trigger of a stranger', refusedFile + 'a file with a view of a stranger'],
  },
  {
    row: 'C62',
    what: 'a file of gigabytes that holds nothing',
    by: [refusedFile + 'a file of ten gigabytes that holds nothing'],
  },
  {
    row: 'C63',
    what: 'a file with a password',
    by: ['backend/protection.test.ts: is asked for, opens with its password, and not with another'],
  },
  { row: 'C64', what: 'wrong passwords', by: ['backend/protection.test.ts: makes who guesses wait'] },
  {
    row: 'C65',
    what: 'a bit turned over in a protected file',
    by: ['backend/protection.test.ts: with a broken page is told to be damaged'],
  },
  {
    row: 'C66',
    what: 'the journal of another file beside it',
    by: [
      'backend/strangeJournal.test.ts: the journal of another file is set aside and kept',
      'backend/strangeJournal.test.ts: its own journal is applied',
      'backend/strangeJournal.test.ts: of two programs killed while saving',
    ],
    open: 'two files changed exactly as often cannot be told apart, and on a disk where a file has one name only it is not tried: SQLite then applies it, the checks refuse what that breaks, and a copy is the way back',
  },
];

const text: readonly Row[] = [
  { row: 'D67', what: 'a NUL in a name', by: ['shared/text/clean.test.ts: removed NULs are counted', ofText] },
  {
    row: 'D68',
    what: 'half a character',
    by: ['shared/text/clean.test.ts: half a character becomes the replacement sign', ofText],
  },
  {
    row: 'D69',
    what: 'text that turns round, shows nothing or piles up',
    by: ['shared/text/clean.test.ts: takes away what shows nothing', ofText],
  },
  {
    row: 'D70',
    what: 'emoji of several signs',
    by: ['shared/text/clean.test.ts: a text is cut between what a reader sees as characters', ofText],
  },
  {
    row: 'D71',
    what: 'a field of ten million characters',
    by: ['shared/text/clean.test.ts: ten million characters become the limit, and it is said'],
  },
  {
    row: 'D72',
    what: 'a hundred thousand labels, ten thousand relations',
    by: [
      'backend/veryMany.test.ts: a hundred thousand labels on one partner are refused with how many there may be',
      'backend/veryMany.test.ts: a hundred thousand different labels in one network',
      'backend/veryMany.test.ts: a partner with ten thousand relations',
      '../renderer/features/details/DetailsPanel.test.tsx: with ten thousand relations shows a hundred',
    ],
  },
  { row: 'D73', what: 'quotes, percent signs and code in a name', by: [ofText] },
  {
    row: 'D74',
    what: 'signs that mean something to the search index',
    by: ['backend/badInput.test.ts: whatever is asked, searching answers'],
  },
  {
    row: 'D75',
    what: 'names that are HTML or script',
    by: ['e2e/security.spec.ts: Names that look like code are shown as text, everywhere they stand'],
  },
  {
    row: 'D76',
    what: 'İ, ß, ĳ and other accents',
    by: ['shared/text/fold.test.ts: two spellings a reader would call the same become the same'],
  },
  {
    row: 'D77',
    what: 'what is no number',
    by: ['backend/badInput.test.ts: no field of any command holds what is no number'],
  },
];

const around: readonly Row[] = [
  {
    row: 'F96',
    what: 'files dragged onto the window',
    by: [
      '../renderer/features/importing/ImportPage.test.tsx: of a thousand files that are dropped one or two are read',
      '../renderer/data/dropped.test.ts: is %s',
      '../renderer/actions/DroppedFiles.test.tsx: a program, a thousand files, an address',
      '../renderer/actions/DroppedFiles.test.tsx: a network file is told how to open it',
      'e2e/security.spec.ts: What is dropped beside the place for it is told',
    ],
  },
  {
    row: 'F97',
    what: 'calls with wrong words',
    by: [
      'backend/dispatch.test.ts: %s answers anything with a result and logs no bug',
      'e2e/security.spec.ts: A call outside the contract reaches no handler',
    ],
  },
  { row: 'F98', what: 'calls nobody knows', by: ['backend/dispatch.test.ts: route %j is unknown'] },
  { row: 'F99', what: 'started as a debugger or as Node', by: [inPackage] },
  {
    row: 'F100',
    what: 'a second start with a strange argument',
    by: [
      'backend/commandLine.test.ts: %j asks for %j',
      'e2e/badFiles.spec.ts: A file given at the start opens; one that is not ours is refused in words',
    ],
  },
  { row: 'F101', what: 'an address of our own', by: ['architecture/supplyChain.test.ts: no address of our own'] },
  {
    row: 'F102',
    what: 'links that are no web address',
    by: ['e2e/security.spec.ts: No new window opens, and the window goes nowhere else'],
  },
  {
    row: 'F103',
    what: 'a clipboard of fifty megabytes',
    by: ['../renderer/ui/table/clipboardText.test.ts: of fifty megabytes is read: of many rows, and of one cell'],
  },
  {
    row: 'F104',
    what: 'the second screen goes',
    by: ['e2e/project.spec.ts: A second screen that goes brings the window back'],
  },
  {
    row: 'F105',
    what: 'the export stands open in a spreadsheet',
    by: [
      'reliability/heldTarget.test.ts: asked to close it, tried again as often as asked, and then whole',
      'reliability/heldTarget.test.ts: not let go of: refused by its name, and the export of before stays',
      'e2e/contactList.spec.ts: A list that stands open in Excel',
    ],
    open: 'the name is refused as Windows refuses it; no spreadsheet holds it',
  },
  {
    row: 'F106',
    what: 'names of exports that are paths or reserved',
    by: ['shared/export/fileName.test.ts: is accepted by every system, whatever the label'],
  },
];

/** Every row of the six subjects, in order. */
export const catalogue: readonly Row[] = [...stopping, ...disk, ...contents, ...text, ...importing, ...around];
