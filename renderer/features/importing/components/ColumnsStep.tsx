import { Button } from '@mantine/core';
import { formatReason } from '../../../../shared/import/formatReason.ts';
import type { ColumnMapping, FieldId } from '../../../../shared/import/types.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import type { Sheet } from '../../../workers/parseJobs.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import type { ListFile } from '../importStore.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import classes from './ColumnsStep.module.css';
import { GraphSettings } from './GraphSettings.tsx';
import { ListPreview } from './ListPreview.tsx';
import { ReadSettings } from './ReadSettings.tsx';

type ColumnsStepProps = {
  readonly flow: ImportFlow;
  readonly sheet: Sheet;
  readonly mapping: ColumnMapping;
  readonly file: ListFile;
};

const naming: readonly FieldId[] = ['organisation', 'department', 'fullName', 'givenName', 'familyName'];

/** Step 2: left the list as it is, right what each column holds. */
export function ColumnsStep({ flow, sheet, mapping, file }: ColumnsStepProps) {
  const t = useT();
  const isUsable = mapping.columns.some((column) => naming.includes(column.field));
  return (
    <div className={classes.step}>
      <section className={classes.list} aria-label={t('importing.columns.list')}>
        <div className={classes.listHead}>
          <h2 className={classes.title}>{t('importing.columns.rows', { name: file.name, count: sheet.rowCount })}</h2>
          <ReadSettings flow={flow} sheet={sheet} />
        </div>
        {sheet.warnings.length > 0 && (
          <ul className={classes.warnings}>
            {sheet.warnings.slice(0, 5).map((warning) => (
              <li key={JSON.stringify(warning)}>{formatReason(warning, currentLanguage())}</li>
            ))}
          </ul>
        )}
        <GraphSettings flow={flow} sheet={sheet} fileName={file.name} />
        <ListPreview sheet={sheet} />
      </section>
      <section className={classes.fields} aria-label={t('importing.columns.becomes')}>
        <h2 className={classes.title}>{t('importing.columns.becomes')}</h2>
        <ul className={classes.columns}>
          {mapping.columns.map((column, place) => (
            <ColumnChoice
              key={column.index}
              column={column}
              samples={sheet.samples[place] ?? []}
              onChoose={(field) => flow.choose(column.index, field)}
            />
          ))}
        </ul>
        <div className={classes.foot}>
          {!isUsable && <p className={classes.refusal}>{t('importing.columns.nothing')}</p>}
          <Button variant="default" onClick={flow.back}>
            {t('importing.columns.otherFile')}
          </Button>
          <Button disabled={!isUsable || flow.state.busy !== null} onClick={() => void flow.plan()}>
            {t('importing.columns.next')}
          </Button>
        </div>
      </section>
    </div>
  );
}
