import { Button, Checkbox, Group, SegmentedControl, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { ContactFieldId } from '../../../../shared/export/contactFields.ts';
import { useAppMode } from '../../../data/useAppMode.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { DialogFoot } from '../../../ui/DialogFoot.tsx';
import { contactFormats, isPaper } from '../contactFile.ts';
import { rememberChoice, rememberedFields, rememberedFormat } from '../fieldMemory.ts';
import { useCopyAddresses } from '../hooks/useCopyAddresses.ts';
import { useExportPreview, useListScope } from '../hooks/useExportPreview.ts';
import { useSaveList } from '../hooks/useSaveList.ts';
import classes from './ExportForm.module.css';
import { FieldChoice } from './FieldChoice.tsx';
import { LeftOutList } from './LeftOutList.tsx';

type ExportFormProps = { readonly selected: readonly string[]; readonly onDone: () => void };

/** Everything that is decided about a list before it leaves. */
export function ExportForm({ selected, onDone }: ExportFormProps) {
  const t = useT();
  const [purpose, setPurpose] = useState('');
  const [format, setFormat] = useState(rememberedFormat);
  const [fields, setFields] = useState<readonly ContactFieldId[]>(rememberedFields);
  const [withGroup, setGroup] = useState(false);
  // A face is what a smoelenboek is for; on a card it is asked for.
  const [photos, setPhotos] = useState<boolean | null>(null);
  const mayHavePhotos = format === 'faces' || format === 'vcard3' || format === 'vcard4';
  const withPhotos = mayHavePhotos && (photos ?? format === 'faces');
  const mode = useAppMode();
  const isPrinting = isPaper(format) && mode !== 'electron';
  const scope = useListScope(selected);
  const { rows, leftOut } = useExportPreview(scope, fields);
  const { run: save, isBusy, failure, step, stop } = useSaveList();
  const copying = useCopyAddresses();
  const refusal = failure ?? copying.failure;
  const persons = new Set(rows.flatMap((row) => row.personId ?? [])).size;
  const places = rows.filter((row) => row.personId === null).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rememberChoice(fields, format);
    void save({ actorIds: scope.actorIds ?? [], fields, withPhotos, purpose, format, withGroup }).then(
      (isSaved) => isSaved && onDone(),
    );
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <div className={classes.who}>
        <span className={classes.scope}>{t(`exporting.who.${scope.kind}`)}</span>
        <strong className={classes.count}>
          {rows.length === 0
            ? t('exporting.who.nobody')
            : [
                persons > 0 && t('exporting.who.persons', { count: persons }),
                places > 0 && t('exporting.who.places', { count: places }),
              ]
                .filter(Boolean)
                .join(' · ')}
        </strong>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
          loading={copying.isBusy}
          disabled={rows.length === 0}
          onClick={() => void copying.run({ actorIds: scope.actorIds ?? [], purpose })}
        >
          {t('exporting.addresses.copy')}
        </Button>
      </div>
      <TextInput
        data-autofocus
        label={t('exporting.purpose')}
        description={t('exporting.purposeHint')}
        maxLength={500}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <FieldChoice fields={fields} onChange={setFields} />
      {format === 'vcard4' && (
        <Checkbox
          size="xs"
          label={t('exporting.group4')}
          checked={withGroup}
          onChange={(event) => setGroup(event.currentTarget.checked)}
        />
      )}
      {mayHavePhotos && rows.some(({ photoSha }) => photoSha !== undefined) && (
        <Checkbox
          size="xs"
          label={t('exporting.photos')}
          checked={withPhotos}
          onChange={(event) => setPhotos(event.currentTarget.checked)}
        />
      )}
      {isPaper(format) && (
        <p className={classes.hint}>
          {t(`exporting.paper.${format}`)} {isPrinting && t('exporting.paper.print')}
        </p>
      )}
      <LeftOutList leftOut={leftOut} />
      {refusal && <FailureText failure={refusal} />}
      <DialogFoot>
        <SegmentedControl
          aria-label={t('exporting.format')}
          value={format}
          onChange={setFormat}
          data={contactFormats.map((value) => ({ value, label: t(`exporting.formats.${value}`) }))}
        />
        <Group gap={8} className={classes.buttons}>
          {step === 'printing' && <span role="status">{t('exporting.paper.busy')}</span>}
          <Button variant="default" onClick={isBusy ? stop : onDone}>
            {isBusy ? t('exporting.paper.stop') : t('common.action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={rows.length === 0 || fields.length === 0}>
            {isPrinting ? t('exporting.paper.doPrint') : t('exporting.save')}
          </Button>
        </Group>
      </DialogFoot>
    </form>
  );
}
