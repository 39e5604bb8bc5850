// What the backend tells the windows without being asked. Types only: the backend is trusted.
import type { ActionId } from '../actions/ids.ts';
import type { ErrorCode } from '../errors/codes.ts';
import type { PresentState } from '../present/stage.ts';
import type { Change } from './effects.ts';

export type AppEvent =
  | { readonly type: 'data.changed'; readonly change: Change }
  | { readonly type: 'file.changed' }
  /** The native menu asks the window to run an action. */
  | { readonly type: 'action.asked'; readonly id: ActionId }
  /** A file given from outside (command line, double click) was not opened; `file.takeRefusal` says why. */
  | { readonly type: 'file.refused' }
  /** A protected file waits for its password, or no longer does; `lock.current` says which. */
  | { readonly type: 'file.locked' }
  /** A file that is being opened is waited for, came further, or no longer is; `file.waiting` says which. */
  | { readonly type: 'file.waiting' }
  /** Something happened to the file from outside; null when it is over. */
  | { readonly type: 'file.trouble'; readonly code: ErrorCode | null }
  /** A copy could not be made; the work itself is saved. */
  | { readonly type: 'copies.failed'; readonly code: ErrorCode }
  /** The projector opened, closed, moved or shows otherwise. */
  | { readonly type: 'present.changed'; readonly state: PresentState };
