import { Button, VisuallyHidden } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useT } from '../../../i18n/useT.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import classes from './FileStep.module.css';

/** Step 1: drop a list or choose one. What a file is, is decided by what is in it, not by its name. */
export function FileStep({ flow }: { readonly flow: ImportFlow }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, over] = useState(false);
  const { file, sheet } = flow.state;
  const open = (files: FileList | null) => {
    const [first, second] = files ?? [];
    if (first) void flow.open(first, second);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    over(false);
    open(event.dataTransfer.files);
  };
  return (
    <div className={classes.place}>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          over(true);
        }}
        onDragLeave={() => over(false)}
        onDrop={onDrop}
      >
        <IconFileSpreadsheet size={40} stroke={1.25} aria-hidden className={classes.icon} />
        <p className={classes.lead}>{t('importing.file.drop')}</p>
        <p className={classes.or}>{t('importing.file.or')}</p>
        <Button onClick={() => input.current?.click()}>{t('importing.file.choose')}</Button>
        <VisuallyHidden>
          <input
            ref={input}
            type="file"
            multiple
            tabIndex={-1}
            aria-label={t('importing.file.choose')}
            accept=".csv,.tsv,.txt,.tab,.xlsx,.xlsm,.xls,.xlsb,.ods,.vcf,.gexf,.graphml,.json,.cyjs,.cx2,text/csv,text/tab-separated-values,text/plain,text/vcard"
            onChange={(event) => {
              open(event.currentTarget.files);
              // The same file again, after it was put right, must be a change too.
              event.currentTarget.value = '';
            }}
          />
        </VisuallyHidden>
        <p className={classes.kinds}>{t('importing.file.kinds')}</p>
      </div>
      {file && sheet && (
        <p className={classes.current}>
          {t('importing.file.current', { name: file.name })}
          <Button variant="default" onClick={flow.forward}>
            {t('importing.file.continue')}
          </Button>
        </p>
      )}
      <p className={classes.hint}>{t('importing.file.excel')}</p>
      <p className={classes.hint}>{t('importing.file.safe')}</p>
    </div>
  );
}
