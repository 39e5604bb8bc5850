// What the backend tells the windows without being asked. Types only: the backend is trusted.
import type { ActionId } from '../actions/ids.ts';
import type { Change } from './effects.ts';

export type AppEvent =
  | { readonly type: 'data.changed'; readonly change: Change }
  | { readonly type: 'file.changed' }
  /** The native menu asks the window to run an action. */
  | { readonly type: 'action.asked'; readonly id: ActionId }
  /** A file given from outside (command line, double click) was not opened; `file.takeRefusal` says why. */
  | { readonly type: 'file.refused' }
  | { readonly type: 'job.progress'; readonly job: string; readonly done: number; readonly total: number };
