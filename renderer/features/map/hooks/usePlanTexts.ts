import { useMemo } from 'react';
import type { PlanTexts } from '../../../../shared/map/arrangePlan.ts';
import { useT } from '../../../i18n/useT.ts';

/** The words for groups that no list has. */
export function usePlanTexts(): PlanTexts {
  const t = useT();
  return useMemo(
    () => ({
      unknown: {
        domain: t('look.group.noDomain'),
        municipality: t('look.group.noMunicipality'),
        level: t('look.group.noLevel'),
        phase: t('look.group.noPhase'),
      },
      wider: t('look.group.wider'),
      country: t('look.group.country'),
      level: (level) => t(`lists.level.${level}`),
      steps: (count) => t('look.group.steps', { count }),
      apart: t('look.group.apart'),
    }),
    [t],
  );
}
