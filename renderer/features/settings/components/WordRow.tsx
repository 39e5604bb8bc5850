import type { ReactNode } from 'react';
import type { Word } from '../../../../shared/schema/vocabulary.ts';
import type { WordList } from '../../../../shared/schema/words.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import type { WordActions } from '../hooks/useWordActions.ts';
import { useShow } from '../hooks/useShow.ts';
import { isOffered } from '../words.ts';
import { showingOf } from '../wordUses.ts';
import { DomainLead, DomainWarning } from './DomainFields.tsx';
import { LineField } from './LineField.tsx';
import classes from './List.module.css';
import { PartnerTypeFields, PartnerTypeLead } from './PartnerTypeFields.tsx';
import { RelationTypeFields } from './RelationTypeFields.tsx';
import { UsesButton } from './UsesButton.tsx';
import { WordMenu } from './WordMenu.tsx';

type WordRowProps = {
  readonly list: WordList;
  readonly word: Word;
  readonly uses: number;
  readonly actions: WordActions;
  readonly onRemove: () => void;
  readonly onMerge: () => void;
};

/** One word: its name where it can be changed, what its list adds to it, where it stands, and what more can be done. */
export function WordRow({ list, word, uses, actions, onRemove, onMerge }: WordRowProps) {
  const t = useT();
  const network = useNetwork();
  const show = useShow();
  const showing = uses > 0 ? showingOf(network, list, word.id) : null;
  const { lead, extra, below } = partsOf(list, word.id);
  return (
    <li className={classes['row']} data-retired={isOffered(word) ? undefined : true}>
      <div className={classes['line']}>
        {lead && <span className={classes['lead']}>{lead}</span>}
        <div className={classes['name']}>
          <LineField
            label={t('settings.nameOf', { name: word.label })}
            value={word.label}
            isRequired
            save={(label) => actions.rename(word, label)}
          />
        </div>
        {!isOffered(word) && <span className={classes['retired']}>{t('settings.retired')}</span>}
        {extra && <div className={classes['extra']}>{extra}</div>}
        <UsesButton name={word.label} uses={uses} onShow={showing ? () => show(showing) : undefined} />
        <WordMenu word={word} actions={actions} onRemove={onRemove} onMerge={onMerge} />
      </div>
      {below}
    </li>
  );
}

type Parts = { readonly lead?: ReactNode; readonly extra?: ReactNode; readonly below?: ReactNode };

function partsOf(list: WordList, id: string): Parts {
  switch (list) {
    case 'domain':
      return { lead: <DomainLead id={id} />, below: <DomainWarning id={id} /> };
    case 'partner_type':
      return { lead: <PartnerTypeLead id={id} />, extra: <PartnerTypeFields id={id} /> };
    case 'relation_type':
      return { below: <RelationTypeFields id={id} /> };
    default:
      return {};
  }
}
