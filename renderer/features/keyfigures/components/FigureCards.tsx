import { Button, UnstyledButton } from '@mantine/core';
import type { BuiltGraph } from '../../../../shared/graph/build.ts';
import { type KeyFigure, keyFigureKinds } from '../../../../shared/keyfigures/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import type { Places } from '../../../canvas/index.ts';
import { usePlacesShown } from '../hooks/usePlacesShown.ts';
import { useShowOnMap } from '../hooks/useShowOnMap.ts';
import { reasonSentence } from '../../../data/keyFigureWords.ts';
import { linesAmong } from '../linesAmong.ts';
import classes from './FigureCards.module.css';
import { SmallMap } from './SmallMap.tsx';

type FigureCardsProps = { readonly figures: readonly KeyFigure[]; readonly built: BuiltGraph };

/** The key figures by kind, each a card with its sentence and a drawing of why. */
export function FigureCards({ figures, built }: FigureCardsProps) {
  const t = useT();
  const places = usePlacesShown();
  return keyFigureKinds.map((kind) => {
    const own = figures.filter((figure) => figure.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind} className={classes.kind} aria-label={t(`keyfigures.kind.${kind}.title`)}>
        <h2 className={classes.title}>{t(`keyfigures.kind.${kind}.title`)}</h2>
        <p className={classes.text}>{t(`keyfigures.kind.${kind}.text`)}</p>
        <ul className={classes.cards}>
          {own.map((figure) => (
            <FigureCard key={figure.key} figure={figure} built={built} places={places} />
          ))}
        </ul>
      </section>
    );
  });
}

type FigureCardProps = { readonly figure: KeyFigure; readonly built: BuiltGraph; readonly places: Places };

function FigureCard({ figure, built, places }: FigureCardProps) {
  const t = useT();
  const network = useNetwork();
  const showOnMap = useShowOnMap();
  const openDialog = useUi((state) => state.openDialog);
  const { actorId, evidence, reason } = figure;
  const actor = network.actors.get(actorId);
  if (!actor) return null;
  return (
    <li className={classes.card}>
      <div className={classes.picture}>
        <SmallMap
          label={t('keyfigures.card.picture', { name: actor.label })}
          ids={evidence}
          lines={linesAmong(built, evidence, network)}
          places={places}
          focusIds={[actorId]}
          width={128}
          height={104}
        />
      </div>
      <div className={classes.words}>
        <UnstyledButton className={classes.name} onClick={() => showOnMap(evidence)}>
          {actor.label}
        </UnstyledButton>
        <p className={classes.reason}>{reasonSentence(reason, network, t)}</p>
        <div className={classes.buttons}>
          <Button variant="subtle" size="compact-xs" onClick={() => showOnMap(evidence)}>
            {t('keyfigures.card.show')}
          </Button>
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => openDialog({ name: 'whatIf', actorIds: [actorId] })}
          >
            {t('keyfigures.card.whatIf')}
          </Button>
          {actor.kind === 'person' && network.persons.length > 1 && (
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => openDialog({ name: 'handOver', personId: actorId })}
            >
              {t('keyfigures.card.handOver')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
