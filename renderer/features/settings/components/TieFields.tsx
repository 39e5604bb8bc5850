import type { NewExpectation } from '../../../../shared/schema/template.ts';
import { useNetwork } from '../../../data/app.tsx';
import type { Choice } from '../../../data/choices.ts';
import { useT } from '../../../i18n/useT.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { choicesFor, labelOf, tieOf, tieValue, tieWords, typeWords } from '../templateWords.ts';
import classes from './Templates.module.css';

type TieFieldsProps = {
  readonly tie: Extract<NewExpectation, { kind: 'relation' }>;
  /** The whole tie in words. */
  readonly name: string;
  readonly isOwn: boolean;
  readonly onPick: (patch: object) => void;
};

/** From which kind of partner, how, to which kind of partner. */
export function TieFields({ tie, name, isOwn, onPick }: TieFieldsProps) {
  const t = useT();
  const network = useNetwork();
  if (!isOwn) return <span className={classes['what']}>{name}</span>;
  const types = typeWords(network);
  const part = (
    field: string,
    value: string,
    words: readonly Choice[],
    kind: 'partner' | 'relation',
    save: (value: string) => void,
  ) => (
    <div className={classes['choice']}>
      <PickButton
        look="quiet"
        isRequired
        label={t('templates.of', { field, name })}
        options={() => choicesFor(kind, network, t)}
        chosen={[{ value, label: labelOf(words, value) }]}
        onPick={([picked]) => picked !== undefined && save(picked)}
      />
    </div>
  );
  return (
    <div className={classes['tie']}>
      {part(t('templates.partOf.from'), tie.fromTypeId, types, 'partner', (fromTypeId) => onPick({ fromTypeId }))}
      {part(t('templates.partOf.how'), tieValue(tie), tieWords(network, t), 'relation', (how) => onPick(tieOf(how)))}
      {part(t('templates.partOf.to'), tie.toTypeId, types, 'partner', (toTypeId) => onPick({ toTypeId }))}
    </div>
  );
}
