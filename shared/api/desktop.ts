// The second, small contract: side effects that exist only around the network file: dialogs, files, links.
// Electron answers it in the main process, browser mode in its HTTP host.
import { z } from 'zod';
import type { Reply } from './contract.ts';
import type { ErrorCode } from '../errors/codes.ts';
import type { Failure } from './result.ts';
import { control, frame, glance, scene } from '../present/scene.ts';
import type { PresentState } from '../present/stage.ts';

/** The open file as the window may know it: a name, never a path it could act on. */
export type OpenFile = {
  readonly name: string;
  /** Folder for display only. */
  readonly folder: string;
  readonly isReadOnly: boolean;
  /** What happened to the file from outside while it was open; null when nothing did. */
  readonly trouble?: ErrorCode | null;
  /** The service that syncs its folder, by name. */
  readonly cloud?: string | null;
  /** It lies on a disk of another computer. */
  readonly isOnShare?: boolean;
  /** Names of second versions beside it that a sync service made. */
  readonly conflictCopies?: readonly string[];
  /** The name that the journal of another file, which lay beside this one, was given at opening. */
  readonly setAside?: string | null;
  /** The file that was open before 'Opslaan als' made this one, with which its window goes on. */
  readonly savedFrom?: { readonly name: string; readonly folder: string };
  /** Left out for a file without a password. */
  readonly protection?: Protection;
};

/** A file that is being opened and is not here yet. Bytes; `total` is 0 while nothing can be told. */
export type WaitingFor = { readonly name: string; readonly done: number; readonly total: number };

/** Whether the key of a protected file is kept by this computer; the last two say why it cannot be. */
export type Remembering = 'on' | 'off' | 'browser' | 'no-keychain';

export type Protection = {
  readonly remember: Remembering;
  /** It was opened with the recovery code: a new password is due. */
  readonly byCode: boolean;
};

/** A protected file that waits for its password. */
export type LockedFile = {
  readonly name: string;
  readonly folder: string;
  /** Locked here while it was open; else it is being opened. */
  readonly wasOpen: boolean;
  readonly remember: Remembering;
  /** Seconds until another try is looked at. */
  readonly waitSeconds: number;
};

/** A recovery code that is shown once, and which of its groups are asked back, counted from 1. */
export type NewCode = { readonly code: string; readonly ask: readonly [number, number] };

/** What was done to the copies of a file whose password was set, changed or removed. */
export type CopiesDone = {
  /** Copies that were written anew. */
  readonly rewritten: number;
  /** Copies nobody could read, with no password on them: removed, or they would tell what the file no longer tells. */
  readonly removed: number;
  /** Copies that could not go along, and still are as they were. */
  readonly left: number;
};

export type RecentFile = {
  readonly id: string;
  readonly name: string;
  /** Left out for a file without a password. */
  readonly isProtected?: boolean;
  readonly folder: string;
  /** ISO date-time of the last change, or null when the file is not there now. */
  readonly modifiedAt: string | null;
};

/** A file that the open one may be compared with. */
export type OtherFile = RecentFile & {
  /** A sync service made it of the open file. */
  readonly isConflict: boolean;
};

/** Why a copy was made. `restore`: the state just before another copy took its place. */
export const copyReasons = ['open', 'work', 'close', 'migration', 'import', 'restore', 'asked'] as const;
export type CopyReason = (typeof copyReasons)[number];

export type CopyCounts = { readonly organisations: number; readonly persons: number; readonly relations: number };

/** A verified copy of the open file. */
export type FileCopy = {
  readonly id: string;
  /** ISO date-time in UTC. */
  readonly at: string;
  /** Bytes. */
  readonly size: number;
  readonly reason: CopyReason;
  /** What is in it; null when that was not kept. */
  readonly counts: CopyCounts | null;
};

/** How many, and the first of their names. */
export type SomeNames = { readonly count: number; readonly names: readonly string[] };

/** What going back to a copy does to one kind of record: which come back, which go, which are as they were then. */
export type KindDifference = { readonly back: SomeNames; readonly gone: SomeNames; readonly changed: SomeNames };
export type CopyDifference = {
  readonly organisations: KindDifference;
  readonly persons: KindDifference;
  readonly relations: KindDifference;
};

/** What was saved of one table of a damaged file; `lost` is null when nothing can tell. */
export type SalvagedTable = { readonly table: string; readonly saved: number; readonly lost: number | null };

export type SalvageReport = {
  /** Every record was saved as it was. */
  readonly isWhole: boolean;
  readonly tables: readonly SalvagedTable[];
  /** References to what was lost: records made again, fields emptied, rows dropped. */
  readonly mended: { readonly rebuilt: number; readonly emptied: number; readonly dropped: number };
  readonly counts: CopyCounts;
};

/** A file that was refused as damaged: its name, and when its newest copy was made. */
export type DamagedFile = { readonly name: string; readonly copyAt: string | null };

export type AppInfo = { readonly version: string; readonly mode: 'electron' | 'browser' };

/** The example networks, in the order in which they are offered. */
export const exampleIds = [
  'lekstroom',
  'huiselijk-geweld',
  'in-de-wijk',
  'mensenhandel',
  'oost-nederland',
  'onbegrepen-gedrag',
  'regiemodel',
  'dakloosheid',
  'schakelteam',
  'woningvervuiling',
  'buurtkeet',
  'casus-plus',
  'nazorg-brabant',
  'leernetwerk',
] as const;
export type ExampleId = (typeof exampleIds)[number];

/** Signs a new password has at least. */
export const shortestPassword = 12;

const typedPassword = z.string().min(1).max(1_000);
const newPassword = z.string().min(shortestPassword).max(1_000);

export const desktopContract = {
  'app.info': z.object({}),
  'file.current': z.object({}),
  'file.recent': z.object({}),
  /** Asks where (Electron) or takes the work folder (browser mode); null when the user cancels. */
  'file.create': z.object({ name: z.string().trim().min(1).max(200) }),
  'file.open': z.object({}),
  /** The open network in another file, which is open from then on; null when the user cancels. */
  'file.saveAs': z.object({ name: z.string().trim().min(1).max(200) }),
  'file.openRecent': z.object({ id: z.string().max(100) }),
  'file.forgetRecent': z.object({ id: z.string().max(100) }),
  'file.openExample': z.object({ id: z.enum(exampleIds) }),
  'file.close': z.object({}),
  /** Why a file given from outside was not opened; told once, then null. */
  'file.takeRefusal': z.object({}),
  /** The file that is waited for; null when none is. */
  'file.waiting': z.object({}),
  /** Ends the waiting: the file is not opened. */
  'file.stopWaiting': z.object({}),
  /** Writes bytes where the user says; null when cancelled. In browser mode the browser downloads instead. */
  'file.save': z.object({
    filename: z.string().min(1).max(200),
    mime: z.string().max(200),
    bytes: z.instanceof(Uint8Array),
  }),
  /**
   * Prints a page of sheets to a PDF where the user says; null when cancelled. Sizes of the paper in mm. Browser mode has
   * NOT_HERE: the browser prints itself.
   */
  'picture.savePdf': z.object({
    filename: z.string().min(1).max(200),
    page: z.string().max(400_000_000),
    widthMm: z.number().min(50).max(2_000),
    heightMm: z.number().min(50).max(2_000),
  }),
  /** Ends a print that is under way; its `picture.savePdf` answers null. */
  'picture.stopPdf': z.object({}),
  /** Files to compare the open one with. */
  'other.list': z.object({}),
  /** Asks which; null when cancelled. In browser mode NOT_HERE. From then on `takeover.plan` is about that file. */
  'other.choose': z.object({}),
  'other.take': z.object({ id: z.string().max(100) }),
  /** The copies of the open file, newest first. */
  'copies.list': z.object({}),
  'copies.keep': z.object({}),
  /** What going back to a copy would change. */
  'copies.compare': z.object({ id: z.string().max(100) }),
  /** Puts a copy in place of the open file; the present state becomes a copy first, whose id is the way back. */
  'copies.restore': z.object({ id: z.string().max(100) }),
  /** The last file that was refused as damaged; null when there is none. */
  'damaged.current': z.object({}),
  /** Opens its newest sound copy, as a new file. */
  'damaged.openCopy': z.object({}),
  /** Saves what can still be read into a new file, and opens that. */
  'damaged.salvage': z.object({}),
  /** The protected file that waits for its password; null when none does. */
  'lock.current': z.object({}),
  'lock.open': z.object({ password: typedPassword, remember: z.boolean() }),
  /** Opens with the recovery code, after which a new password is due. */
  'lock.recover': z.object({ code: z.string().max(200) }),
  /** The file stays closed. */
  'lock.cancel': z.object({}),
  /** Closes the open file until its password is given, also where this computer keeps the key. */
  'lock.now': z.object({}),
  /** Makes ready a first or another password; nothing changes before `password.apply`. `current` is null where none is asked. */
  'password.prepare': z.object({ current: typedPassword.nullable(), password: newPassword }),
  /** The two groups of the recovery code that were asked back; then the file and its copies are written under the new key. */
  'password.apply': z.object({ answers: z.tuple([z.string().max(50), z.string().max(50)]), remember: z.boolean() }),
  'password.remove': z.object({ current: typedPassword }),
  /** Whether this computer keeps the key of the open file. */
  'password.remember': z.object({ remember: z.boolean() }),
  'shell.openExternal': z.object({ url: z.string().max(2_000) }),
  /** Opens the projector, or brings it forward. In browser mode the answer holds the address for the second tab. */
  'present.start': frame.pick({ scheme: true, language: true }),
  'present.stop': z.object({}),
  'present.state': z.object({}),
  /** What the laptop shows now; the projector shows it too while it follows. */
  'present.show': scene,
  'present.glance': glance,
  'present.control': control,
} as const;

export type DesktopRoute = keyof typeof desktopContract;
export type DesktopIn<R extends DesktopRoute> = z.input<(typeof desktopContract)[R]>;

export type DesktopOut = {
  'app.info': AppInfo;
  'file.current': OpenFile | null;
  'file.recent': readonly RecentFile[];
  'file.create': OpenFile | null;
  'file.open': OpenFile | null;
  'file.saveAs': OpenFile | null;
  'file.openRecent': OpenFile;
  'file.forgetRecent': null;
  'file.openExample': OpenFile;
  'file.close': null;
  'file.takeRefusal': Failure | null;
  'file.waiting': WaitingFor | null;
  'file.stopWaiting': null;
  'file.save': { readonly savedAs: string } | null;
  'picture.savePdf': { readonly savedAs: string } | null;
  'picture.stopPdf': null;
  'other.list': readonly OtherFile[];
  'other.choose': { readonly name: string } | null;
  'other.take': { readonly name: string };
  'copies.list': readonly FileCopy[];
  'copies.keep': FileCopy;
  'copies.compare': CopyDifference;
  'copies.restore': { readonly undoId: string };
  'damaged.current': DamagedFile | null;
  'damaged.openCopy': OpenFile;
  'damaged.salvage': { readonly file: OpenFile; readonly report: SalvageReport };
  'lock.current': LockedFile | null;
  'lock.open': OpenFile;
  'lock.recover': OpenFile;
  'lock.cancel': null;
  'lock.now': null;
  'password.prepare': NewCode;
  'password.apply': CopiesDone;
  'password.remove': CopiesDone;
  'password.remember': null;
  'shell.openExternal': null;
  'present.start': { readonly state: PresentState; readonly address: string | null };
  'present.stop': null;
  'present.state': PresentState;
  'present.show': null;
  'present.glance': null;
  'present.control': PresentState;
};

export type DesktopHandlers = {
  [R in DesktopRoute]: (input: z.output<(typeof desktopContract)[R]>) => Promise<DesktopOut[R]>;
};
export type DesktopClient = { readonly [R in DesktopRoute]: (input: DesktopIn<R>) => Promise<DesktopOut[R]> };
export type DesktopTransport = (route: DesktopRoute, input: unknown) => Promise<Reply<unknown>>;

/** Whether a text names a desktop route. */
export function isDesktopRoute(name: string): name is DesktopRoute {
  return Object.hasOwn(desktopContract, name);
}
