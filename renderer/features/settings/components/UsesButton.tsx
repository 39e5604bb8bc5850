import { UnstyledButton } from '@mantine/core';
import { useT } from '../../../i18n/useT.ts';
import classes from './List.module.css';

type UsesButtonProps = {
  readonly name: string;
  readonly uses: number;
  /** Shows where; absent when there is nothing on the map to show. */
  readonly onShow?: (() => void) | undefined;
};

/** In how many places something stands: "op 12 plaatsen"; a click shows them where that can be done. */
export function UsesButton({ name, uses, onShow }: UsesButtonProps) {
  const t = useT();
  const words = uses === 0 ? t('settings.unused') : t('settings.uses', { count: uses });
  if (!onShow) return <span className={classes['uses']}>{words}</span>;
  return (
    <UnstyledButton
      className={classes['uses']}
      aria-label={t('settings.showUses', { name, count: uses })}
      onClick={onShow}
    >
      {words}
    </UnstyledButton>
  );
}
