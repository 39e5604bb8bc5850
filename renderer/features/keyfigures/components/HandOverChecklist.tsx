import { Checkbox } from '@mantine/core';
import { useT } from '../../../i18n/useT.ts';
import { type HandOverLine, handOverGroups, undatedGroups } from '../handOverLines.ts';
import classes from './HandOverForm.module.css';

type HandOverChecklistProps = {
  readonly lines: readonly HandOverLine[];
  /** What stays with who leaves: `group id`. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
  readonly isDated: boolean;
};

/** Everything that can go along, by kind; all of it is chosen until somebody takes a mark away. */
export function HandOverChecklist({ lines, left, onLeave, isDated }: HandOverChecklistProps) {
  const t = useT();
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onLeave(next);
  };
  return handOverGroups.map((group) => {
    const own = lines.filter((line) => line.group === group);
    if (own.length === 0) return null;
    return (
      <fieldset key={group} className={classes.group}>
        <legend className={classes.legend}>{t(`keyfigures.handOver.group.${group}`)}</legend>
        {isDated && undatedGroups.includes(group) && <p className={classes.hint}>{t('keyfigures.handOver.atOnce')}</p>}
        {own.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={label}
            checked={!left.has(`${group} ${id}`)}
            onChange={() => toggle(`${group} ${id}`)}
          />
        ))}
      </fieldset>
    );
  });
}
