// Which relation was drawn: asked where the line was let go. Enter takes the type that was used last.
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useClickOutside, useMounted } from '@mantine/hooks';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { foldText } from '../../../../shared/text/fold.ts';
import type { DrawnLine } from '../../../canvas/index.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { offeredTypes, type OfferedType } from '../relationTypes.ts';
import { useMapStore } from '../mapStore.ts';
import styles from './floating.module.css';
import { onEscape, useFocusAtOnce } from './floatingField.ts';

export type RelationTypeChooserProps = {
  readonly network: NetworkIndex;
  readonly line: DrawnLine;
  readonly onChoose: (fromId: string, toId: string, typeId: string) => Promise<void>;
  /** The chosen relation is there already. */
  readonly onExisting: (relationId: string) => void;
  readonly onClose: () => void;
};

export function RelationTypeChooser({ network, line, onChoose, onExisting, onClose }: RelationTypeChooserProps) {
  const t = useT();
  const lastTypeId = useMapStore((state) => state.lastTypeId);
  const [text, setText] = useState('');
  const [isTurned, setIsTurned] = useState(false);
  const [fromId, toId] = isTurned ? [line.toId, line.fromId] : [line.fromId, line.toId];
  const panel = useClickOutside<HTMLDivElement>(onClose);
  const field = useFocusAtOnce();
  const types = offeredTypes(network, fromId, toId, lastTypeId).filter(({ label }) =>
    foldText(label).includes(foldText(text)),
  );
  const combobox = useCombobox({ opened: true });
  const listId = useId();
  // The field learns which list is its own only when it is drawn once more.
  useMounted();
  const { selectFirstOption } = combobox;
  useEffect(() => {
    selectFirstOption();
  }, [text, isTurned, selectFirstOption]);
  const choose = (typeId: string) => {
    const existing = types.find(({ id }) => id === typeId)?.existing;
    if (existing) onExisting(existing.id);
    else void onChoose(fromId, toId, typeId);
  };
  const labelOf = (id: string) => network.actors.get(id)?.label ?? '';
  const title = t('map.relate.title', { from: labelOf(fromId), to: labelOf(toId) });
  return (
    <div
      ref={panel}
      className={`${styles['panel']} ${styles['relate']}`}
      style={placeOf(line)}
      role="dialog"
      aria-label={title}
    >
      <div className={styles['title']}>
        <span className={styles['ends']}>
          {labelOf(fromId)} → {labelOf(toId)}
        </span>
        <IconButton label={t('map.relate.turn')} icon={IconArrowsExchange} onClick={() => setIsTurned(!isTurned)} />
      </div>
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.EventsTarget withExpandedAttribute>
          <TextInput
            ref={field}
            aria-label={t('map.relate.field')}
            placeholder={t('map.relate.search')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onEscape(onClose)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options id={listId} className={styles['types']} aria-label={t('map.relate.field')}>
          {types.map((type) => (
            <TypeOption key={type.id} type={type} />
          ))}
          {types.length === 0 && <Combobox.Empty>{t('map.relate.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox>
    </div>
  );
}

function TypeOption({ type }: { readonly type: OfferedType }) {
  const t = useT();
  return (
    <Combobox.Option value={type.id} className={styles['type']}>
      {type.label}
      {type.existing && <span className={styles['exists']}>{t('map.relate.exists')}</span>}
    </Combobox.Option>
  );
}

/** Beside the point, and never outside the map: 304 px is its width with a margin, 352 px its height. */
function placeOf({ screen }: DrawnLine) {
  return {
    left: `clamp(8px, ${screen.x + 16}px, calc(100% - 304px))`,
    top: `clamp(8px, ${screen.y - 24}px, calc(100% - 352px))`,
  };
}
