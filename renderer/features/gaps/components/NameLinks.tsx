import { Anchor } from '@mantine/core';
import { useNetwork } from '../../../data/app.tsx';
import classes from './CellCard.module.css';

type NameLinksProps = { readonly ids: readonly string[]; readonly onShow: (ids: readonly string[]) => void };

/** Names that lead to the map; who is no longer in the network is left out. */
export function NameLinks({ ids, onShow }: NameLinksProps) {
  const network = useNetwork();
  const known = ids.flatMap((id) => network.actors.get(id) ?? []);
  return (
    <ul className={classes.names}>
      {known.map(({ id, label }) => (
        <li key={id}>
          <Anchor component="button" type="button" size="sm" onClick={() => onShow([id])}>
            {label}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
