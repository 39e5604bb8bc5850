import { Button, Input } from '@mantine/core';
import { useMemo, useState } from 'react';
import { neighboursOf } from '../../../../shared/keyfigures/source.ts';
import { type WhatIf, whatIf } from '../../../../shared/keyfigures/whatIf.ts';
import { useNetwork } from '../../../data/app.tsx';
import { actorChoices } from '../../../data/choices.ts';
import { useDayShown } from '../../../data/shownDate.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { usePlacesShown } from '../hooks/usePlacesShown.ts';
import { labelsOf, nameList } from '../../../data/keyFigureWords.ts';
import { linesAmong } from '../linesAmong.ts';
import { lossSentences } from '../whatIfWords.ts';
import { SmallMap } from './SmallMap.tsx';
import classes from './WhatIfView.module.css';

/** More than this is not drawn one by one: then only those around who is gone. */
const mostDrawn = 1_200;

/** What falls apart when some are gone: in words, and before and after side by side. Nothing is changed. */
export function WhatIfView({ actorIds }: { readonly actorIds: readonly string[] }) {
  const t = useT();
  const network = useNetwork();
  const at = useDayShown();
  const openDialog = useUi((state) => state.openDialog);
  const [chosen, choose] = useState(actorIds);
  const found = useMemo(() => whatIf(network.snapshot, chosen, at), [network, chosen, at]);
  const [only] = found.goneIds.length === 1 ? found.goneIds : [];
  const mayHandOver = only !== undefined && network.actors.get(only)?.kind === 'person' && network.persons.length > 1;
  return (
    <div className={classes.view}>
      <Input.Wrapper label={t('keyfigures.whatIf.who')} labelElement="div">
        <PickButton
          label={t('keyfigures.whatIf.who')}
          placeholder={t('keyfigures.whatIf.choose')}
          look="field"
          isMultiple
          options={() => actorChoices(network)}
          chosen={chosen.map((id) => ({ value: id, label: network.actors.get(id)?.label ?? id }))}
          onPick={choose}
        />
      </Input.Wrapper>
      {found.goneIds.length === 0 ? (
        <p className={classes.ask}>{t('keyfigures.whatIf.ask')}</p>
      ) : (
        <>
          <ul className={classes.sentences} aria-live="polite">
            {lossSentences(found, network, t).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <BeforeAndAfter found={found} />
          {mayHandOver && (
            <div className={classes.buttons}>
              <Button variant="default" onClick={() => openDialog({ name: 'handOver', personId: only })}>
                {t('keyfigures.whatIf.handOver')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function BeforeAndAfter({ found }: { readonly found: WhatIf }) {
  const t = useT();
  const network = useNetwork();
  const places = usePlacesShown();
  const { ids, isPart } = useMemo(() => drawn(found), [found]);
  const lines = useMemo(() => linesAmong(found.built, ids), [found, ids]);
  const islands = (count: number) => t('keyfigures.count.islands', { count });
  const names = nameList(labelsOf(network, found.goneIds), t);
  const shared = { ids, places, width: 460, height: 320 };
  return (
    <>
      <div className={classes.maps}>
        <figure className={classes.figure}>
          <figcaption>
            {t('keyfigures.whatIf.before')} · {islands(found.islandsBefore)}
          </figcaption>
          <SmallMap
            {...shared}
            lines={lines}
            focusIds={found.goneIds}
            label={t('keyfigures.whatIf.picture', { islands: islands(found.islandsBefore) })}
          />
        </figure>
        <figure className={classes.figure}>
          <figcaption>
            {t('keyfigures.whatIf.after')} · {islands(found.islandsAfter)}
            <span className={classes.legend} data-look="gone">
              {t('keyfigures.whatIf.legendGone')}
            </span>
            {found.looseIds.length > 0 && (
              <span className={classes.legend} data-look="loose">
                {t('keyfigures.whatIf.legendLoose')}
              </span>
            )}
          </figcaption>
          <SmallMap
            {...shared}
            lines={lines}
            goneIds={found.goneIds}
            looseIds={found.looseIds}
            label={t('keyfigures.whatIf.pictureAfter', { names, islands: islands(found.islandsAfter) })}
          />
        </figure>
      </div>
      {isPart && <p className={classes.ask}>{t('keyfigures.whatIf.large')}</p>}
    </>
  );
}

/** Whom the drawings show. */
function drawn({ built, goneIds, looseIds }: WhatIf): { readonly ids: readonly string[]; readonly isPart: boolean } {
  if (built.ids.length <= mostDrawn) return { ids: built.ids, isPart: false };
  const nodeOf = new Map(built.ids.map((id, node) => [id, node]));
  const around = [...goneIds, ...looseIds].flatMap((id) => {
    const node = nodeOf.get(id);
    return node === undefined ? [] : [id, ...neighboursOf(built, node).map((other) => built.ids[other]!)];
  });
  return { ids: [...new Set(around)].slice(0, mostDrawn), isPart: true };
}
