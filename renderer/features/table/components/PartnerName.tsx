import type { Organisation } from '../../../../shared/schema/organisation.ts';
import { useT } from '../../../i18n/useT.ts';
import { NameWithPicture } from './NameWithPicture.tsx';
import classes from './PartnerName.module.css';

/** A name with its logo; a partner that is missed says so, as its dashed shape does on the map. */
export function PartnerName({ organisation }: { readonly organisation: Organisation }) {
  const t = useT();
  if (organisation.presence === 'present') return <NameWithPicture actor={organisation} />;
  return (
    <>
      {organisation.name}
      <span className={classes.missing}>{t('lists.presence.missing').toLocaleLowerCase()}</span>
    </>
  );
}
