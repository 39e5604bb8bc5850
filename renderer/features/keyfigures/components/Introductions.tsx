import { Button, Textarea } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { BuiltGraph } from '../../../../shared/graph/build.ts';
import { type Introduction, introductions } from '../../../../shared/keyfigures/introductions.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { useGapEvidence } from '../hooks/useGapEvidence.ts';
import { useShowOnMap } from '../hooks/useShowOnMap.ts';
import { labelsOf, nameList } from '../../../data/keyFigureWords.ts';
import { domainNames, letterFor } from '../letter.ts';
import classes from './Introductions.module.css';

/** Who does not know each other, shares a partner, and would gain by meeting. */
export function Introductions({ built }: { readonly built: BuiltGraph }) {
  const t = useT();
  const gaps = useGapEvidence();
  const keys = gaps.map(({ key }) => key).join(' ');
  // The gaps are a new list on each draw; the same keys are the same gaps.
  // oxlint-disable-next-line react/exhaustive-deps
  const found = useMemo(() => introductions(built, gaps), [built, keys]);
  if (found.length === 0) {
    return (
      <EmptyState
        icon={IconUsersPlus}
        title={t('keyfigures.introductions.empty')}
        text={t('keyfigures.introductions.emptyText')}
      />
    );
  }
  return (
    <ul className={classes.list} aria-label={t('keyfigures.tabs.introductions')}>
      {found.map((each) => (
        <IntroductionItem key={each.key} found={each} />
      ))}
    </ul>
  );
}

function IntroductionItem({ found }: { readonly found: Introduction }) {
  const t = useT();
  const network = useNetwork();
  const showOnMap = useShowOnMap();
  const { notify, notifyFailure } = useNotify();
  const [letter, write] = useState<string | null>(null);
  const [one = '', other = ''] = labelsOf(network, [found.oneId, found.otherId]);
  const pair = t('keyfigures.introductions.pair', { one, other });
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(() => notify(t('keyfigures.introductions.copied')), notifyFailure);
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h2 className={classes.title}>{pair}</h2>
          <p className={classes.why}>{whySentences(found, network, t)}</p>
        </div>
        <div className={classes.buttons}>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => showOnMap([found.oneId, found.otherId, ...found.sharedIds])}
          >
            {t('keyfigures.card.show')}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-expanded={letter !== null}
            onClick={() => write(letter === null ? letterFor(found, network, t) : null)}
          >
            {t(letter === null ? 'keyfigures.introductions.write' : 'keyfigures.introductions.close')}
          </Button>
        </div>
      </div>
      {letter !== null && (
        <div className={classes.letter}>
          <Textarea
            label={t('keyfigures.introductions.mail')}
            value={letter}
            rows={12}
            onChange={(event) => write(event.currentTarget.value)}
          />
          <div className={classes.buttons}>
            <Button size="compact-sm" onClick={() => void copy(letter)}>
              {t('keyfigures.introductions.copy')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

function whySentences(found: Introduction, network: ReturnType<typeof useNetwork>, t: ReturnType<typeof useT>): string {
  const { domains, gapKey, sharedIds } = found;
  const bridge = (words: NonNullable<Introduction['domains']>) => {
    const names = domainNames(words, network);
    return words.lines === 0
      ? t('keyfigures.introductions.firstBridge', names)
      : t('keyfigures.introductions.bridge', { ...names, count: words.lines });
  };
  return [
    ...(gapKey === null ? [] : [t('keyfigures.introductions.gap')]),
    ...(domains === null ? [] : [bridge(domains)]),
    t('keyfigures.introductions.shared', { names: nameList(labelsOf(network, sharedIds), t) }),
  ].join(' ');
}
