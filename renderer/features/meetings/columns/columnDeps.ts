import type { Client } from '../../../../shared/api/contract.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import type { TextKey } from '../../../i18n/t.ts';

/** What the columns of a table read and speak with. */
export type ColumnDeps = {
  readonly network: NetworkIndex;
  readonly client: Client;
  readonly t: (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
};
