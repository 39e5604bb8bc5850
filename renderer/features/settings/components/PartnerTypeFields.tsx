import { useApp, useNetwork } from '../../../data/app.tsx';
import type { Choice } from '../../../data/choices.ts';
import { useT } from '../../../i18n/useT.ts';
import { ColourDot } from '../../../ui/picker/ColourDot.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { replacements, type WordChange, wordsOf } from '../words.ts';
import classes from './PartnerTypeFields.module.css';

type IdProps = { readonly id: string };

/** The colour of the domain that a partner type is in. */
export function PartnerTypeLead({ id }: IdProps) {
  const { partnerTypes, domains } = useNetwork();
  const domain = domains.get(partnerTypes.get(id)?.domainId ?? '');
  return domain ? <ColourDot hue={domain.colour} /> : null;
}

/** In which domain a partner type is, and of which type it is a kind. */
export function PartnerTypeFields({ id }: IdProps) {
  const t = useT();
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  const network = useNetwork();
  const type = network.partnerTypes.get(id);
  if (!type) return null;
  const domain = network.domains.get(type.domainId);
  const parent = type.parentId === null ? undefined : network.partnerTypes.get(type.parentId);
  const save = (patch: Extract<WordChange, { list: 'partner_type' }>['patch']) =>
    void client['word.update']({ list: 'partner_type', id, patch }).catch(notifyFailure);
  const domains = (): readonly Choice[] =>
    wordsOf(network, 'domain')
      .filter((word) => word.retiredOn === null || word.id === type.domainId)
      .map((word) => ({
        value: word.id,
        label: word.label,
        colour: network.domains.get(word.id)?.colour ?? '#9AA0A6',
      }));
  return (
    <>
      <div className={classes['field']}>
        <PickButton
          label={t('settings.type.domain', { name: type.label })}
          look="quiet"
          isRequired
          options={domains}
          chosen={domain ? [{ value: domain.id, label: domain.label }] : []}
          onPick={([domainId]) => domainId !== undefined && save({ domainId })}
        />
      </div>
      <div className={classes['field']}>
        <PickButton
          label={t('settings.type.parent', { name: type.label })}
          look="quiet"
          options={() => replacements(network, 'partner_type', id)}
          chosen={parent ? [{ value: parent.id, label: t('settings.type.kindOf', { name: parent.label }) }] : []}
          onPick={([parentId]) => save({ parentId: parentId ?? null })}
        />
      </div>
    </>
  );
}
