import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import { ownAreaKinds } from '../../../../shared/schema/words.ts';
import type { Area } from '../../../../shared/schema/vocabulary.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { sentenceOf } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { builtinAreas, namesOfArea, ownAreas } from '../areas.ts';
import { having } from '../words.ts';
import { AreaRow } from './AreaRow.tsx';
import classes from './List.module.css';

/** More than this at once is not read; searching finds the rest. */
const most = 50;

/** The user's own areas, to be changed, and those of the Netherlands, to be looked up. */
export function AreaSection() {
  const t = useT();
  const network = useNetwork();
  const [typed, setTyped] = useState('');
  const builtin = useMemo(() => builtinAreas(network), [network]);
  const own = having(ownAreas(network), typed, namesOfArea);
  const found = having(builtin, typed, namesOfArea);
  return (
    <>
      <div className={classes['bar']}>
        <TextInput
          className={classes['search']}
          aria-label={t('settings.area.search')}
          placeholder={t('settings.area.search')}
          leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <AddArea />
      </div>
      {/* What scrolls can be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes['list']} role="group" aria-label={t('settings.section.area')} tabIndex={0}>
        {own.length > 0 && <h3 className={classes['caption']}>{t('settings.area.own')}</h3>}
        <ul className={classes['part']} aria-label={t('settings.area.own')}>
          {own.map((area) => (
            <AreaRow key={area.id} area={area} />
          ))}
        </ul>
        <h3 className={classes['caption']}>{t('settings.area.builtin', { count: found.length })}</h3>
        <ul className={classes['part']} aria-label={t('settings.area.builtin', { count: found.length })}>
          {found.slice(0, most).map((area) => (
            <BuiltinArea key={area.id} area={area} />
          ))}
          {found.length > most && (
            <li className={classes['none']}>{t('settings.more', { count: found.length - most })}</li>
          )}
        </ul>
      </div>
    </>
  );
}

function BuiltinArea({ area }: { readonly area: Area }) {
  const t = useT();
  const facts = [
    t(`lists.areaKind.${area.kind}`),
    area.code,
    area.aliases.length > 0 && t('settings.area.formerly', { names: area.aliases.join(', ') }),
  ];
  return (
    <li className={classes['fact']}>
      <span>{area.name}</span>
      <span className={classes['quiet']}>{facts.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

function AddArea() {
  const t = useT();
  const { client } = useApp();
  const { notify } = useNotify();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<(typeof ownAreaKinds)[number]>('set');
  const [sentence, setSentence] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = name.trim();
    if (text === '') return;
    // Empty at once: the next name may be typed while this one is being added.
    setName('');
    client['area.create']({ area: { kind, name: text } }).then(
      () => notify(t('settings.said.added', { name: text })),
      (thrown: unknown) => {
        setName((now) => now || text);
        setSentence(sentenceOf(thrown, t));
      },
    );
  };
  return (
    <form className={classes['add']} data-wide onSubmit={submit}>
      <NativeSelect
        aria-label={t('settings.area.kind')}
        data={(['set', 'region', 'district', 'postcode'] as const).map((value) => ({
          value,
          label: t(`lists.areaKind.${value}`),
        }))}
        value={kind}
        onChange={(event) => setKind(ownAreaKinds.find((each) => each === event.currentTarget.value) ?? 'set')}
      />
      <TextInput
        className={classes['addField']}
        aria-label={t('settings.area.add')}
        placeholder={t('settings.area.add')}
        value={name}
        error={sentence}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setSentence(null);
        }}
      />
      <Button type="submit" size="sm" variant="default" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}>
        {t('common.action.add')}
      </Button>
    </form>
  );
}
