import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Template } from '../../../../shared/schema/vocabulary.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { choicesFor, labelOf, tieOf, tieWords, typeWords } from '../templateWords.ts';
import classes from './Templates.module.css';

const parts = ['from', 'how', 'to'] as const;
type Chosen = { readonly [P in (typeof parts)[number]]: string | null };
const nothing: Chosen = { from: null, how: null, to: null };

/** Chooses who should be tied to whom, and how. */
export function AddTie({ template }: { readonly template: Template }) {
  const t = useT();
  const network = useNetwork();
  const { client } = useApp();
  const { notify, notifyFailure } = useNotify();
  const [chosen, setChosen] = useState(nothing);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { from, how, to } = chosen;
    if (from === null || how === null || to === null) return;
    const tie = { kind: 'relation' as const, ...tieOf(how), fromTypeId: from, toTypeId: to };
    client['template.addExpectations']({ id: template.id, expectations: [tie] }).then(({ ids }) => {
      if (ids.length === 0) notify(t('templates.said.already'));
      setChosen(nothing);
    }, notifyFailure);
  };
  return (
    <form className={classes['addTie']} onSubmit={submit}>
      {parts.map((part) => {
        const value = chosen[part];
        const words = part === 'how' ? tieWords(network, t) : typeWords(network);
        return (
          <div key={part} className={classes['tiePart']}>
            <PickButton
              look="field"
              label={t(`templates.addTo.${part}`)}
              placeholder={t(part === 'how' ? 'templates.addTo.chooseRelation' : 'templates.addTo.choosePartner')}
              options={() => choicesFor(part === 'how' ? 'relation' : 'partner', network, t)}
              chosen={value === null ? [] : [{ value, label: labelOf(words, value) }]}
              onPick={([picked]) => setChosen((now) => ({ ...now, [part]: picked ?? null }))}
            />
          </div>
        );
      })}
      <Button
        type="submit"
        variant="default"
        disabled={parts.some((part) => chosen[part] === null)}
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      >
        {t('common.action.add')}
      </Button>
    </form>
  );
}
