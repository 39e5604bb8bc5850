import { UnstyledButton } from '@mantine/core';
import type { NetworkFacts } from '../../../../shared/keyfigures/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { useShowOnMap } from '../hooks/useShowOnMap.ts';
import { factSentences } from '../../../data/keyFigureWords.ts';
import classes from './Facts.module.css';

/** The indicators of the whole, each a sentence. */
export function Facts({ facts }: { readonly facts: NetworkFacts }) {
  const t = useT();
  const network = useNetwork();
  const showOnMap = useShowOnMap();
  return (
    <ul className={classes.facts} aria-label={t('keyfigures.facts.name')}>
      {factSentences(facts, network, t).map(({ text, actorIds }) => (
        <li key={text}>
          {text}
          {actorIds.length > 0 && (
            <UnstyledButton className={classes.link} onClick={() => showOnMap(actorIds)}>
              {t('keyfigures.facts.show')}
            </UnstyledButton>
          )}
        </li>
      ))}
    </ul>
  );
}
