// The facilitator's side of the projector: a bar above the page for as long as something is projected.
import { Button, TextInput, Tooltip } from '@mantine/core';
import { type Icon, IconDeviceProjector, IconMoon } from '@tabler/icons-react';
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
        <PressButton
          icon={IconMoon}
          text={t('present.bar.dark')}
          hint={t('present.bar.darkHint')}
          isOn={scheme === 'dark'}
          onPress={() => control({ scheme: scheme === 'dark' ? 'light' : 'dark' })}
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
  const { labelKey, keys = '' } = actions[id];
  return (
    <PressButton
      icon={actionIcons[id]}
      text={t(textKey)}
      hint={t(labelKey)}
      keys={keys}
      isOn={isOn}
      onPress={() => run(id)}
    />
  );
}

type PressButtonProps = {
  readonly icon: Icon;
  readonly text: string;
  readonly hint: string;
  readonly keys?: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
};

function PressButton({ icon: Glyph, text, hint, keys, isOn, onPress }: PressButtonProps) {
  return (
    <Tooltip label={hint}>
      <Button
        size="compact-xs"
        fw={500}
        {...(isOn ? { variant: 'filled' } : { variant: 'subtle', c: 'var(--kk-ink)' })}
        leftSection={<Glyph size={14} stroke={1.75} aria-hidden />}
        rightSection={keys && <Kbd keys={keys} />}
        aria-pressed={isOn}
        onClick={onPress}
      >
        {text}
      </Button>
    </Tooltip>
  );
}
