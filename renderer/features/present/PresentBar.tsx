// The facilitator's side of the projector: a bar above the page for as long as something is projected.
import { Button, Switch, TextInput, Tooltip } from '@mantine/core';
import { IconDeviceProjector } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ActionId } from '../../../shared/actions/ids.ts';
import type { Control } from '../../../shared/present/scene.ts';
import type { PresentState } from '../../../shared/present/stage.ts';
import { actionIcons } from '../../actions/icons.ts';
import { actions } from '../../actions/registry.ts';
import { useRunAction } from '../../actions/useActions.ts';
import { useApp } from '../../data/app.tsx';
import { latestOnly } from '../../data/latestOnly.ts';
import type { TextKey } from '../../i18n/t.ts';
import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './PresentBar.module.css';
import { usePresentState } from './usePresentState.ts';

export function PresentBar() {
  const state = usePresentState();
  return state.isOn ? <Controls {...state} /> : null;
}

function Controls({ isFollowing, isBlank, aid, scheme, title, place }: PresentState) {
  const t = useT();
  const run = useRunAction();
  const { desktop } = useApp();
  const control = useMemo(() => latestOnly((change: Control) => desktop['present.control'](change)), [desktop]);
  return (
    <section className={styles['bar']} aria-label={t('present.bar.name')}>
      <PlaceOfProjection place={place} />
      <TitleField title={title} onChange={(next) => control({ title: next })} />
      <div className={styles['buttons']}>
        <Toggle
          id="freezeProjector"
          textKey={isFollowing ? 'present.bar.freeze' : 'present.bar.follow'}
          isOn={!isFollowing}
        />
        <Toggle id="toggleSpotlight" textKey="present.bar.spotlight" isOn={aid === 'spotlight'} />
        <Toggle id="togglePointer" textKey="present.bar.pointer" isOn={aid === 'pointer'} />
        <Toggle id="blankProjector" textKey="present.bar.blank" isOn={isBlank} />
        <Switch
          size="xs"
          label={t('present.bar.dark')}
          checked={scheme === 'dark'}
          onChange={(event) => control({ scheme: event.currentTarget.checked ? 'dark' : 'light' })}
        />
        <Button size="compact-xs" fw={500} variant="default" onClick={() => run('stopProjecting')}>
          {t('present.bar.stop')}
        </Button>
      </div>
    </section>
  );
}

function PlaceOfProjection({ place }: Pick<PresentState, 'place'>) {
  const t = useT();
  const run = useRunAction();
  return (
    <p className={styles['place']} data-place={place}>
      <Tooltip label={t('present.bar.windowHint')} disabled={place !== 'window'}>
        <IconDeviceProjector size={18} stroke={1.75} aria-hidden />
      </Tooltip>
      <span className={styles['where']}>{t(`present.bar.place.${place}`)}</span>
      {place === 'nowhere' && (
        <Button size="compact-xs" variant="light" onClick={() => run('startProjecting')}>
          {t('present.bar.openTab')}
        </Button>
      )}
    </p>
  );
}

type TitleFieldProps = { readonly title: string; readonly onChange: (title: string) => void };

/** While it is typed in it shows what is typed, whatever comes back meanwhile. */
function TitleField({ title, onChange }: TitleFieldProps) {
  const t = useT();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextInput
      size="xs"
      className={styles['title']}
      aria-label={t('present.bar.title')}
      placeholder={t('present.bar.title')}
      value={draft ?? title}
      maxLength={200}
      onFocus={() => setDraft(title)}
      onBlur={() => setDraft(null)}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        onChange(event.currentTarget.value);
      }}
    />
  );
}

type ToggleProps = { readonly id: ActionId; readonly textKey: TextKey; readonly isOn: boolean };

function Toggle({ id, textKey, isOn }: ToggleProps) {
  const t = useT();
  const run = useRunAction();
  const Icon = actionIcons[id];
  const { labelKey, keys } = actions[id];
  return (
    <Tooltip label={t(labelKey)}>
      <Button
        size="compact-xs"
        fw={500}
        variant={isOn ? 'filled' : 'subtle'}
        {...(!isOn && { c: 'var(--kk-ink)' })}
        leftSection={<Icon size={14} stroke={1.75} aria-hidden />}
        rightSection={keys && <Kbd keys={keys} />}
        aria-pressed={isOn}
        onClick={() => run(id)}
      >
        {t(textKey)}
      </Button>
    </Tooltip>
  );
}
