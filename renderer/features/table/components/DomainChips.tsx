import { useNetwork } from '../../../data/app.tsx';
import { ColourChip } from '../../../ui/picker/ColourChip.tsx';
import classes from './DomainChips.module.css';

/** Partner types as chips in the colour of their domain. */
export function DomainChips({ typeIds }: { readonly typeIds: readonly string[] }) {
  const { partnerTypes, domains } = useNetwork();
  return (
    <span className={classes.chips}>
      {typeIds.map((id) => {
        const type = partnerTypes.get(id);
        return type && <ColourChip key={id} label={type.label} hue={domains.get(type.domainId)?.colour ?? null} />;
      })}
    </span>
  );
}
