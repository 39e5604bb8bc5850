// Everything a report is made of, after redaction.
import type { Out } from '../../../../shared/api/contract.ts';
import type { KeyFigure } from '../../../../shared/keyfigures/types.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import type { TextKey } from '../../../i18n/t.ts';

export const reportParts = ['changes', 'coverage', 'gaps', 'actions', 'figures', 'map'] as const;
export type ReportPart = (typeof reportParts)[number];

export type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

export type ReportDrawing = {
  readonly svg: string;
  /** How many names found no room. */
  readonly unnamed: number;
};

export type ReportMaterial = {
  readonly released: Out<'export.report'>;
  /** The network on the day of the report, under the names that may stand in it. */
  readonly network: NetworkIndex;
  readonly parts: ReadonlySet<ReportPart>;
  readonly withNames: boolean;
  /** Null when they were not asked for. */
  readonly figures: readonly KeyFigure[] | null;
  /** `large` when it does not fit a sheet; null when it was not asked for. */
  readonly drawing: ReportDrawing | 'large' | 'empty' | null;
};
