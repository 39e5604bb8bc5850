import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { OrganisationChange } from '../../../data/changes.ts';
import { useT } from '../../../i18n/useT.ts';
import { NoteField } from '../fields/NoteField.tsx';
import classes from './FollowUp.module.css';

const fields = ['goal', 'offers', 'doesNotOffer', 'expects', 'targetGroup', 'excludes'] as const;

type Props = {
  readonly organisation: Organisation;
  readonly update: (patch: OrganisationChange) => Promise<unknown>;
};

/** What an organisation is there for, can do and expects; folded until asked for, with how much of it is known. */
export function GoalsFields({ organisation, update }: Props) {
  const t = useT();
  const id = useId();
  const [isOpen, open] = useState(false);
  const filled = fields.filter((field) => organisation[field] !== '').length;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section aria-labelledby={id}>
      <h3>
        <UnstyledButton id={id} className={classes.fold} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          <Chevron size={16} stroke={1.75} aria-hidden />
          {t('followup.goals.group')} <span>{t('followup.goals.filled', { count: filled, total: fields.length })}</span>
        </UnstyledButton>
      </h3>
      {isOpen &&
        fields.map((field) => (
          <NoteField
            key={field}
            label={t(`followup.goals.field.${field}`)}
            value={organisation[field]}
            save={(text) => update({ [field]: text })}
          />
        ))}
    </section>
  );
}
