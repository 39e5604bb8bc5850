import type { CopyDifference, SomeNames } from '../../../../shared/api/desktop.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './Copies.module.css';

const kinds = ['organisations', 'persons', 'relations'] as const;
const ways = ['back', 'gone', 'changed'] as const;

/** What going back to a copy would change, in words and with the names. */
export function DifferenceText({ difference }: { readonly difference: CopyDifference }) {
  const t = useT();
  const lines = kinds.flatMap((kind) =>
    ways.map((way) => ({ kind, way, some: difference[kind][way] })).filter(({ some }) => some.count > 0),
  );
  if (lines.length === 0) return <p className={classes.same}>{t('copies.same')}</p>;
  return (
    <dl className={classes.difference}>
      {lines.map(({ kind, way, some }) => (
        <div key={`${kind} ${way}`}>
          <dt data-numbers>{t(`copies.difference.${kind}.${way}`, { count: some.count })}</dt>
          <dd>{namesText(some, t('copies.andMore', { count: some.count - some.names.length }))}</dd>
        </div>
      ))}
    </dl>
  );
}

function namesText({ count, names }: SomeNames, rest: string): string {
  return count > names.length ? `${names.join(', ')} ${rest}` : names.join(', ');
}
