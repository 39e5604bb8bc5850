import { TextInput } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { useState } from 'react';
import { foldText } from '../../../../shared/text/fold.ts';
import type { Point } from '../../../canvas/index.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import styles from './floating.module.css';
import { onEscape, useFocusAtOnce } from './floatingField.ts';

export type AddHereProps = {
  readonly screen: Point;
  /** Resolves to whether it was added. */
  readonly onAdd: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
};

/** A name typed on the map itself: Enter adds and is ready for the next, Escape stops. */
export function AddHere({ screen, onAdd, onClose }: AddHereProps) {
  const t = useT();
  const { organisations } = useNetwork();
  const [name, setName] = useState('');
  const field = useFocusAtOnce();
  const panel = useClickOutside<HTMLFormElement>(onClose);
  const wanted = foldText(name.trim());
  const same = wanted && organisations.find((organisation) => foldText(organisation.name) === wanted);
  const submit = async () => {
    if (name.trim() && (await onAdd(name.trim()))) setName('');
  };
  return (
    <form
      ref={panel}
      className={`${styles['panel']} ${styles['add']}`}
      style={{ left: screen.x, top: screen.y }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextInput
        ref={field}
        aria-label={t('map.add.field')}
        placeholder={t('map.add.placeholder')}
        value={name}
        maxLength={500}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onEscape(onClose)}
      />
      <p className={styles['keys']}>{same ? t('map.add.exists', { name: same.name }) : t('map.add.keys')}</p>
    </form>
  );
}
