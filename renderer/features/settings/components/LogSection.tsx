import { Button, Select } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { csvBytes } from '../../../../shared/export/csv.ts';
import { safeFileName } from '../../../../shared/export/fileName.ts';
import { type LogEntry, logGroups } from '../../../../shared/privacy/logbook.ts';
import { useApp } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureText } from '../../../ui/FailureText.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { shortMoment } from '../../../ui/shortMoment.ts';
import { logKind, logRows } from '../logText.ts';
import classes from './LogSection.module.css';

/** More lines than this are in the file only. */
const mostShown = 500;

/** The logbook of the file: to look at, to narrow to one kind, and to save as CSV. */
export function LogSection() {
  const t = useT();
  const { client } = useApp();
  const [group, setGroup] = useState<string>('all');
  const { data, error } = useQuery({
    queryKey: queryKeys.logbook,
    queryFn: () => client['logbook.list']({}),
    staleTime: 0,
    gcTime: 0,
  });
  if (error) return <FailureText failure={failureOf(error)} />;
  if (!data) return <p>{t('common.state.loading')}</p>;
  const entries = data.filter((entry) => group === 'all' || entry.group === group);
  const choices = [
    { value: 'all', label: t('logbook.all') },
    ...logGroups.map((value) => ({ value, label: t(`logbook.group.${value}`) })),
  ];
  return (
    <div className={classes.log}>
      <div className={classes.bar}>
        <Select
          aria-label={t('logbook.search')}
          allowDeselect={false}
          data={choices}
          value={group}
          onChange={(value) => setGroup(value ?? 'all')}
        />
        <SaveButton />
      </div>
      {entries.length === 0 && (
        <EmptyState icon={IconClipboardList} title={t('logbook.none')} text={t('logbook.noneText')} />
      )}
      {entries.length > 0 && <LogTable entries={entries} />}
    </div>
  );
}

function LogTable({ entries }: { readonly entries: readonly LogEntry[] }) {
  const t = useT();
  const more = entries.length - mostShown;
  const now = new Date();
  return (
    // The list may be longer than the screen: whoever has no mouse scrolls it too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} role="region" aria-label={t('logbook.list')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {(['when', 'what', 'purpose'] as const).map((heading) => (
              <th key={heading} scope="col">
                {t(`logbook.${heading}`)}
              </th>
            ))}
            {(['rows', 'leftOut'] as const).map((heading) => (
              <th key={heading} scope="col" className={classes.number}>
                {t(`logbook.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, mostShown).map((entry, index) => (
            <tr key={index}>
              <td className={classes.when}>{shortMoment(new Date(entry.at), now)}</td>
              <td>{logKind(entry, t)}</td>
              <td className={classes.purpose}>{entry.purpose}</td>
              <td className={classes.number}>{entry.rows}</td>
              <td className={classes.number}>{entry.leftOut === 0 ? null : entry.leftOut}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={classes.more}>{t('logbook.more', { count: more })}</p>}
    </div>
  );
}

function SaveButton() {
  const t = useT();
  const { client, desktop, queries } = useApp();
  const { notify, notifyFailure } = useNotify();
  const save = async () => {
    try {
      const rows = logRows(await client['logbook.export']({}), t);
      await queries.invalidateQueries({ queryKey: queryKeys.logbook });
      const saved = await desktop['file.save']({
        filename: safeFileName(`${t('logbook.fileName')} ${today()}`, 'csv', t('logbook.fileName')),
        mime: 'text/csv;charset=utf-8',
        bytes: csvBytes(rows),
      });
      if (saved) notify(t('logbook.saved', { name: saved.savedAs }));
    } catch (thrown) {
      notifyFailure(thrown);
    }
  };
  return (
    <Button variant="default" onClick={() => void save()}>
      {t('logbook.save')}
    </Button>
  );
}
