import type { NetworkIndex } from '../../../data/networkIndex.ts';
import type { TextKey } from '../../../i18n/t.ts';

/** What the columns of a table read and speak with. */
export type ColumnDeps = {
  readonly network: NetworkIndex;
  /** `yyyy-mm-dd`. */
  readonly now: string;
  readonly t: (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
};
