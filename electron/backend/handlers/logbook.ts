// The logbook: the three logs of the file as one list that names nobody.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { logbookRoutes } from '../../../shared/api/routes/logbook.ts';
import { groupOf, type LogEntry, type LogGroup } from '../../../shared/privacy/logbook.ts';
import { withoutNamesOf } from '../../../shared/privacy/withoutNames.ts';
import type { Contexts, QueryContext } from '../context.ts';
import type { LogLine } from '../db/repositories/logRepo.ts';

type LogbookHandlers = Pick<Handlers<Contexts>, keyof typeof logbookRoutes>;

export const logbookHandlers: LogbookHandlers = {
  'logbook.list': entriesOf,
  'logbook.export': (context) => {
    const entries = entriesOf(context);
    const { log, newId, now } = context;
    const entry = { id: newId(), at: now, kind: 'logbook', purpose: '', fields: 'withoutNames' };
    log.addExport({ ...entry, rows: entries.length, leftOut: 0 });
    return entries;
  },
};

function entriesOf({ repos }: QueryContext): readonly LogEntry[] {
  const withoutNames = withoutNamesOf(repos.person.list(null));
  const cleaned = new Map<string, string>();
  const purposeOf = (text: string) => {
    const kept = cleaned.get(text) ?? withoutNames(text);
    cleaned.set(text, kept);
    return kept;
  };
  return repos.log.lines().map((line) => {
    const { at, kind, rows, leftOut, fields } = line;
    return { at, kind, rows, leftOut, fields, group: groupOfLine(line), purpose: purposeOf(line.purpose) };
  });
}

function groupOfLine({ source, kind }: LogLine): LogGroup {
  return source === 'event' ? groupOf(kind) : source;
}
