import { UnstyledButton } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import type { Template } from '../../../../shared/schema/vocabulary.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useNetwork } from '../../../data/app.tsx';
import { areaChoices } from '../../../data/choices.ts';
import { longDate } from '../../../data/dates.ts';
import { useShownDate } from '../../../data/shownDate.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { GapChoice } from '../hooks/useChoice.ts';
import { ChoiceChip } from './ChoiceChip.tsx';
import classes from './GapsPage.module.css';

type GapChoicesProps = {
  readonly choice: GapChoice;
  /** Whether the list of templates is open; the page opens it too. */
  readonly isListOpen: boolean;
  readonly onOpenList: (isOpen: boolean) => void;
  readonly pill: RefObject<HTMLButtonElement | null>;
};

/** Templates, areas and the day the network is looked at. */
export function GapChoices({ choice, isListOpen, onOpenList, pill }: GapChoicesProps) {
  const t = useT();
  const network = useNetwork();
  const run = useRunAction();
  const date = useShownDate();
  const [isAreasOpen, openAreas] = useState(false);
  const openDialog = useUi((state) => state.openDialog);
  const { vocabulary, network: settings } = network.snapshot;
  const { templateIds, areaIds, chooseTemplates, chooseAreas } = choice;
  const templates = vocabulary.templates.filter((each) => templateIds.includes(each.id));
  const [template] = templates;
  const region = settings.regionAreaId === null ? undefined : network.areas.get(settings.regionAreaId);
  const [area] = areaIds.map((id) => network.areas.get(id)?.name ?? id);
  return (
    <div className={classes.choices}>
      <ChoiceChip
        label={t('gaps.choice.templates')}
        value={oneOrCount(template?.label ?? t('gaps.choice.chooseTemplate'), templates.length, (count) =>
          t('gaps.choice.templatesSome', { count }),
        )}
        options={() => ownFirst(vocabulary.templates).map(({ id, label }) => ({ value: id, label }))}
        chosen={templateIds}
        onChange={chooseTemplates}
        isOpen={isListOpen}
        onOpen={onOpenList}
        pill={pill}
      />
      <IconButton label={t('gaps.choice.editTemplates')} icon={IconListCheck} onClick={() => run('showTemplates')} />
      <ChoiceChip
        label={t('gaps.choice.areas')}
        value={oneOrCount(area ?? region?.name ?? t('gaps.choice.wholeNetwork'), areaIds.length, (count) =>
          t('gaps.choice.areasSome', { count }),
        )}
        options={() => areaChoices(network, t)}
        chosen={areaIds}
        onChange={chooseAreas}
        isOpen={isAreasOpen}
        onOpen={openAreas}
        clearLabel={region ? t('gaps.choice.wholeRegion', { name: region.name }) : t('gaps.choice.wholeNetwork')}
      />
      <UnstyledButton onClick={() => openDialog({ name: 'referenceDate' })}>
        <Chip label={t('gaps.choice.date')} value={date === null ? t('gaps.choice.today') : longDate(date)} />
      </UnstyledButton>
    </div>
  );
}

/** What the user made comes before what came built in. */
function ownFirst(templates: readonly Template[]): readonly Template[] {
  return [...templates.filter(({ origin }) => origin === 'own'), ...templates.filter(({ origin }) => origin !== 'own')];
}

function oneOrCount(one: string, count: number, many: (count: number) => string): string {
  return count > 1 ? many(count) : one;
}
