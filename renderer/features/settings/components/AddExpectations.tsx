import type { Template } from '../../../../shared/schema/vocabulary.ts';
import { expectationOf } from '../../../../shared/templates/expectationColumns.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { choicesFor, newExpectationOf } from '../templateWords.ts';
import classes from './Templates.module.css';

type AddExpectationsProps = {
  readonly kind: 'partner' | 'role' | 'consultation';
  readonly template: Template;
};

/** Chooses one or more words to expect; what is expected already is not offered. */
export function AddExpectations({ kind, template }: AddExpectationsProps) {
  const t = useT();
  const network = useNetwork();
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  const present = template.expectations.flatMap((row) => {
    const each = expectationOf(row);
    if (each?.kind === 'partner') return each.partnerTypeId;
    if (each?.kind === 'role') return each.roleId;
    return each?.kind === 'consultation' ? each.consultationTypeId : [];
  });
  const add = (ids: readonly string[]) => {
    const expectations = ids.map((id) => newExpectationOf(kind, id));
    client['template.addExpectations']({ id: template.id, expectations }).catch(notifyFailure);
  };
  return (
    <div className={classes['add']}>
      <PickButton
        look="field"
        label={t(`templates.addTo.${kind}`)}
        placeholder={t(`templates.addTo.${kind}`)}
        isMultiple
        options={() => choicesFor(kind, network, t).filter(({ value }) => !present.some((id) => id === value))}
        chosen={[]}
        onPick={add}
      />
    </div>
  );
}
