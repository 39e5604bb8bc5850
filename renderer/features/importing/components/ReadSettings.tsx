import { Checkbox, NativeSelect } from '@mantine/core';
import { encodings } from '../../../../shared/import/decode.ts';
import { delimiters } from '../../../../shared/import/delimiter.ts';
import { allSheets } from '../../../../shared/import/readers/xlsx.ts';
import type { Delimiter, SheetChoice } from '../../../../shared/import/types.ts';
import { useT } from '../../../i18n/useT.ts';
import type { Sheet } from '../../../workers/parseJobs.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import classes from './ColumnsStep.module.css';

type ReadSettingsProps = { readonly flow: ImportFlow; readonly sheet: Sheet };

/** Headings may stand this far down; beyond it a list is something else. */
const headerRows = 15;

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'pipe' } as const satisfies Record<
  Delimiter,
  string
>;

type SheetSelectProps = { readonly flow: ImportFlow; readonly sheets: SheetChoice };

/** Which sheet of a workbook is read; of one sheet there is nothing to choose. */
function SheetSelect({ flow, sheets: { names, hidden, chosen } }: SheetSelectProps) {
  const t = useT();
  if (names.length + hidden.length < 2) return null;
  const data = [
    ...names.map((value) => ({ value, label: value })),
    ...hidden.map((value) => ({ value, label: t('importing.columns.sheetHidden', { name: value }) })),
    ...(names.length > 1 ? [{ value: allSheets, label: t('importing.columns.sheetAll') }] : []),
  ];
  return (
    <NativeSelect
      className={classes.setting}
      label={t('importing.columns.sheet')}
      value={chosen}
      data={data}
      onChange={(event) => void flow.readAgain({ ...flow.state.reading, sheet: event.currentTarget.value }, null)}
    />
  );
}

/** How the file is read: each change reads it again. */
export function ReadSettings({ flow, sheet }: ReadSettingsProps) {
  const t = useT();
  const { reading, headerChoice } = flow.state;
  const row = sheet.header.headerRows.at(-1) ?? null;
  const hasGroupRow = sheet.header.headerRows.length > 1;
  const isBroken =
    reading.repairDoubleEncoding === true || sheet.warnings.some(({ code }) => code === 'DOUBLE_ENCODING');
  return (
    <div className={classes.settings}>
      {sheet.sheets && <SheetSelect flow={flow} sheets={sheet.sheets} />}
      {sheet.encoding && (
        <NativeSelect
          className={classes.setting}
          label={t('importing.columns.encoding')}
          value={sheet.encoding}
          data={encodings.map((value) => ({ value, label: t(`importing.columns.encodings.${value}`) }))}
          onChange={(event) => {
            const encoding = encodings.find((each) => each === event.currentTarget.value);
            if (encoding) void flow.readAgain({ ...reading, encoding }, headerChoice);
          }}
        />
      )}
      {sheet.delimiter && (
        <NativeSelect
          className={classes.setting}
          label={t('importing.columns.delimiter')}
          value={sheet.delimiter}
          data={delimiters.map((value) => ({
            value,
            label: t(`importing.columns.delimiters.${delimiterNames[value]}`),
          }))}
          onChange={(event) => {
            const delimiter = delimiters.find((each) => each === event.currentTarget.value);
            if (delimiter) void flow.readAgain({ ...reading, delimiter }, null);
          }}
        />
      )}
      <NativeSelect
        className={classes.setting}
        label={t('importing.columns.headerRow')}
        value={row ?? ''}
        data={[
          ...sheet.top.slice(0, headerRows).map(({ rowNumber }, index) => ({
            value: String(index),
            label: t('importing.columns.headerAt', { row: rowNumber }),
          })),
          { value: '', label: t('importing.columns.headerNone') },
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          void flow.readAgain(reading, { row: value === '' ? null : Number(value), hasGroupRow: false });
        }}
      />
      {row !== null && row > 0 && (
        <Checkbox
          size="xs"
          label={t('importing.columns.groupRow')}
          checked={hasGroupRow}
          onChange={(event) => void flow.readAgain(reading, { row, hasGroupRow: event.currentTarget.checked })}
        />
      )}
      {isBroken && (
        <Checkbox
          size="xs"
          label={t('importing.columns.repair')}
          checked={reading.repairDoubleEncoding === true}
          onChange={(event) =>
            void flow.readAgain({ ...reading, repairDoubleEncoding: event.currentTarget.checked }, headerChoice)
          }
        />
      )}
    </div>
  );
}
