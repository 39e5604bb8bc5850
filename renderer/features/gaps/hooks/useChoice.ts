import { useRef, useState } from 'react';
import type { ChosenTemplate } from '../../../../shared/schema/vocabulary.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useNotify } from '../../../ui/notify.ts';

export type GapChoice = {
  readonly templateIds: readonly string[];
  /** Empty = the region of the network. */
  readonly areaIds: readonly string[];
  readonly chooseTemplates: (ids: readonly string[]) => void;
  readonly chooseAreas: (ids: readonly string[]) => void;
};

/** Which templates are held against which areas, kept in the file. Every template is held against every chosen area. */
export function useChoice(): GapChoice {
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  const { chosenTemplates } = useNetwork().snapshot;
  // The file keeps an area with a template; one chosen before any template waits here.
  const [waiting, wait] = useState<readonly string[]>([]);
  // What was just chosen counts before the file has it: the next click goes on from there.
  const [asked, ask] = useState<readonly ChosenTemplate[] | null>(null);
  const underWay = useRef(0);
  const current = asked ?? chosenTemplates;
  const templateIds = [...new Set(current.map((each) => each.templateId))];
  const kept = [...new Set(current.flatMap((each) => each.areaId ?? []))];
  const areaIds = templateIds.length > 0 ? kept : waiting;

  const choose = (templates: readonly string[], areas: readonly string[]) => {
    wait(areas);
    if (templates.length === 0 && templateIds.length === 0) return;
    const places = areas.length > 0 ? areas : [null];
    const chosen = templates.flatMap((templateId) => places.map((areaId) => ({ templateId, areaId })));
    ask(chosen);
    underWay.current += 1;
    client['network.chooseTemplates']({ chosen })
      .catch(notifyFailure)
      .finally(() => {
        underWay.current -= 1;
        if (underWay.current === 0) ask(null);
      });
  };
  return {
    templateIds,
    areaIds,
    chooseTemplates: (ids) => choose(ids, areaIds),
    chooseAreas: (ids) => choose(templateIds, ids),
  };
}
