// Values of closed lists, answers and pictures in words, for whoever tells what a row says.
import { frequency, level, presence, relationStatus, scale } from '../../shared/schema/lists.ts';
import type { KnownColumn, ValueWords } from '../data/rowWords.ts';
import { useT } from '../i18n/useT.ts';

/** The words `wordOf` needs. */
export function useValueWords(): ValueWords {
  const t = useT();
  return {
    yes: t('details.changes.yes'),
    no: t('details.changes.no'),
    picture: t('details.changes.picture'),
    listed: (column, value) => listedWord(column, value, t),
  };
}

function listedWord(column: KnownColumn, value: string, t: ReturnType<typeof useT>): string | null {
  if (column === 'presence') return presence.safeParse(value).data === 'missing' ? t('lists.presence.missing') : null;
  const ofScale = scale.safeParse(value);
  if (column === 'scale' && ofScale.success) return t(`lists.scale.${ofScale.data}`);
  const ofLevel = level.safeParse(value);
  if (column === 'level' && ofLevel.success) return t(`lists.level.${ofLevel.data}`);
  const ofFrequency = frequency.safeParse(value);
  if (column === 'frequency' && ofFrequency.success) return t(`lists.frequency.${ofFrequency.data}`);
  const ofStatus = relationStatus.safeParse(value);
  return column === 'status' && ofStatus.success ? t(`lists.relationStatus.${ofStatus.data}`) : null;
}
