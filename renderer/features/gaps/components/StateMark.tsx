import type { CellLook } from '../../../../shared/gaps/cellLook.ts';
import { cellSigns } from '../cellSigns.ts';
import classes from './StateMark.module.css';

type StateMarkProps = { readonly look: CellLook; readonly text: string };

/** The sign of a state with its words. */
export function StateMark({ look, text }: StateMarkProps) {
  return (
    <p className={classes.mark} data-look={look}>
      <span className={classes.sign} aria-hidden>
        {cellSigns[look]}
      </span>
      {text}
    </p>
  );
}
