// "Weergave": how the map is arranged, what its colours mean and what its sizes mean.
import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { memo } from 'react';
import {
  colourings,
  sizings,
  type Arrangement,
  type Colouring,
  type MapLook,
  type Sizing,
} from '../../../../shared/schema/view.ts';
import type { Actor } from '../../../../shared/schema/snapshot.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useNetwork } from '../../../data/app.tsx';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import page from './MapPage.module.css';
import styles from './ViewMenu.module.css';

type Choice = { readonly value: string; readonly label: string; readonly look: Partial<MapLook> };

export function ViewMenu() {
  const middle = useMiddle();
  return <Choosing middleId={middle?.id ?? null} middleName={middle?.label ?? ''} />;
}

type Middle = { readonly middleId: string | null; readonly middleName: string };

const Choosing = memo(function Choosing(middle: Middle) {
  const t = useT();
  const colouring = useMapLook((look) => look.colouring);
  const sizing = useMapLook((look) => look.sizing);
  const { choices, chosen } = useArrangements(middle);
  const run = useRunAction();
  return (
    <Menu position="bottom-end" width="auto" withinPortal>
      <Menu.Target>
        <UnstyledButton className={`${page['kinds']} ${page['kind']} ${styles['button']}`}>
          {t('look.menu.name')}
          <IconChevronDown size={14} stroke={1.75} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={styles['dropdown']}>
        <div className={styles['columns']}>
          <Choices
            label={t('look.menu.arrangement')}
            value={chosen}
            choices={choices}
            onChoose={(value) => changeLook(choices.find((each) => each.value === value)?.look ?? {})}
          >
            {chosen === 'country' && (
              <Menu.Item className={styles['more']} onClick={() => run('loadAreas')}>
                {t('actions.label.loadAreas')}
              </Menu.Item>
            )}
          </Choices>
          <div>
            <Choices
              label={t('look.menu.colour')}
              value={colouring}
              choices={colourings.map((value) => ({ value, label: t(`look.colour.${value}`), look: {} }))}
              onChoose={(value) => changeLook({ colouring: value as Colouring })}
            />
            <Choices
              label={t('look.menu.size')}
              value={sizing}
              choices={sizings.map((value) => ({ value, label: t(`look.size.${value}`), look: {} }))}
              onChoose={(value) => changeLook({ sizing: value as Sizing })}
            />
          </div>
        </div>
      </Menu.Dropdown>
    </Menu>
  );
});

type ChoicesProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
  readonly children?: React.ReactNode;
};

function Choices({ label, value, choices, onChoose, children }: ChoicesProps) {
  return (
    <div>
      <Menu.Label>{label}</Menu.Label>
      <Menu.RadioGroup value={value} onChange={onChoose} aria-label={label}>
        {choices.map((choice) => (
          <Menu.RadioItem key={choice.value} value={choice.value}>
            {choice.label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      {children}
    </div>
  );
}

const plain = ['free', 'domains', 'municipalities', 'country'] as const satisfies readonly Arrangement[];

/** Around whom rings would go: who is selected, or who is in their middle already. */
function useMiddle(): Actor | undefined {
  const network = useNetwork();
  const { arrangement, centreId } = useMapLook();
  const selected = useSelected();
  return network.actors.get(selected ?? (arrangement === 'rings' && centreId !== null ? centreId : ''));
}

function useSelected(): string | undefined {
  return useUi(({ selection }) =>
    selection.kind === 'actors' && selection.ids.length === 1 ? selection.ids[0] : undefined,
  );
}

/** The arrangements that make sense now. */
function useArrangements({ middleId, middleName }: Middle): {
  readonly choices: readonly Choice[];
  readonly chosen: string;
} {
  const t = useT();
  const { arrangement, centreId, layersBy } = useMapLook();
  const selected = useSelected();
  const isAround = arrangement === 'rings' && centreId !== null;
  const one = (value: (typeof plain)[number]): Choice => ({
    value,
    label: t(`look.arrange.${value}`),
    look: { arrangement: value },
  });
  const rings: readonly Choice[] = [
    ...(middleId !== null
      ? [
          {
            value: 'around',
            label: t('look.arrange.ringsAround', { name: middleName }),
            look: { arrangement: 'rings', centreId: middleId } as const,
          },
        ]
      : []),
    { value: 'rings', label: t('look.arrange.rings'), look: { arrangement: 'rings', centreId: null } },
  ];
  const layers: readonly Choice[] = (['level', 'phase'] as const).map((by) => ({
    value: by,
    label: t(`look.arrange.layers.${by}`),
    look: { arrangement: 'layers', layersBy: by },
  }));
  const isCentre = isAround && (selected === undefined || selected === centreId);
  return {
    choices: [one('free'), ...rings, one('domains'), one('municipalities'), ...layers, one('country')],
    chosen: arrangement === 'layers' ? layersBy : isCentre ? 'around' : isAround ? '' : arrangement,
  };
}
