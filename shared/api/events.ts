// What the backend tells the windows without being asked. Types only: the backend is trusted.
import type { Change } from './effects.ts';

export type AppEvent =
  | { readonly type: 'data.changed'; readonly change: Change }
  | { readonly type: 'file.changed' }
  | { readonly type: 'job.progress'; readonly job: string; readonly done: number; readonly total: number };
