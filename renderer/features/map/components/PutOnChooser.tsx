// A person was let go on an organisation: as what? Escape puts the person back.
import { Button } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import type { Point } from '../../../canvas/index.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { freeRole, roleChoicesWith } from '../../../data/roleChoice.ts';
import { useT } from '../../../i18n/useT.ts';
import { PickList } from '../../../ui/picker/PickList.tsx';
import styles from './floating.module.css';
import { onEscape } from './floatingField.ts';

export type PutOnChooserProps = {
  readonly network: NetworkIndex;
  /** Where the person was let go, px within the map. */
  readonly screen: Point;
  readonly title: string;
  /** A role as `roleChoice.ts` writes it; null when not known. */
  readonly onChoose: (role: string | null) => void;
  readonly onClose: () => void;
};

export function PutOnChooser({ network, screen, title, onChoose, onClose }: PutOnChooserProps) {
  const t = useT();
  const panel = useClickOutside<HTMLDivElement>(onClose);
  return (
    <div
      ref={panel}
      className={`${styles['panel']} ${styles['relate']}`}
      style={{
        left: `clamp(8px, ${screen.x + 32}px, calc(100% - 304px))`,
        top: `clamp(8px, ${screen.y - 24}px, calc(100% - 352px))`,
      }}
      role="dialog"
      aria-label={title}
    >
      <div className={styles['title']}>
        <span className={styles['ends']}>{title}</span>
      </div>
      <PickList
        label={t('build.put.field')}
        options={roleChoicesWith(network, null)}
        chosen={[]}
        isMultiple={false}
        onChange={([role]) => onChoose(role ?? null)}
        onCreate={(label) => Promise.resolve(freeRole(label))}
        onKey={onEscape(onClose)}
      />
      <Button variant="subtle" size="compact-sm" mt={4} onClick={() => onChoose(null)}>
        {t('build.put.without')}
      </Button>
    </div>
  );
}
