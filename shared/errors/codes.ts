// Every expected failure has a code here; the window and the command line turn code + params into a Dutch sentence.

export const errorCodes = [
  'INVALID_INPUT',
  'TOO_MANY',
  'UNKNOWN_ROUTE',
  'NOT_FOUND',
  'NO_FILE_OPEN',
  'READ_ONLY',
  'SAME_ENDS',
  'RELATION_EXISTS',
  'PARENT_CYCLE',
  'SUCCESSOR_CYCLE',
  'CHAIR_NO_PARTICIPANT',
  'PARTICIPATION_EXISTS',
  'WORD_EXISTS',
  'AREA_CYCLE',
  'TEMPLATE_BUILTIN',
  'TEMPLATE_EXISTS',
  'TEMPLATE_WORD_UNKNOWN',
  'TEMPLATE_UNREADABLE',
  'TEMPLATE_NEWER',
  'PICTURE_REFUSED',
  'FROM_AFTER_UNTIL',
  'STILL_IN_USE',
  'NOTHING_TO_UNDO',
  'NOTHING_TO_REDO',
  'UNDO_CUT',
  'IMPORT_STALE',
  'LIST_STOPPED',
  'BSN_IN_NOTES',
  'SAME_FILE',
  'OTHER_NETWORK',
  'NO_OTHER_FILE',
  'TAKEOVER_STALE',
  'FILE_NOT_OURS',
  'FILE_EMPTY',
  'FILE_UNREADABLE',
  'FILE_DAMAGED',
  'FILE_FROM_FUTURE',
  'FILE_UNTRUSTED',
  'FILE_EXISTS',
  'FILE_MISSING',
  'FILE_MOVED',
  'FILE_AWAY',
  'FILE_CHANGED_ELSEWHERE',
  'FILE_REREAD',
  'FILE_OPEN_ELSEWHERE',
  'OPEN_STOPPED',
  'PASSWORD_NEEDED',
  'PASSWORD_WRONG',
  'PASSWORD_WAIT',
  'CODE_WRONG',
  'CODE_UNLIKE',
  'COPY_LOCKED',
  'COPY_GONE',
  'NOTHING_SAVED',
  'FILE_TOO_LARGE',
  'DISK_FULL',
  'DISK_ERROR',
  'TARGET_LOCKED',
  'FOLDER_SHUT',
  'BACKEND_STOPPED',
  'WINDOW_FAILED',
  'JOURNAL_SET_ASIDE',
  'NOT_SHUT_IN',
  'NOT_HERE',
  'LINK_REFUSED',
  'PICTURE_TOO_LARGE',
  'UNEXPECTED',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Values that fill the sentence; never personal data that the user did not just type. */
export type ErrorParams = { readonly [name: string]: string | number };

/** An expected failure inside the backend. It rolls the command back and reaches the caller as a Result. */
export class KnownError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.name = 'KnownError';
    this.code = code;
    this.params = params;
  }
}
