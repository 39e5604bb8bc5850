// What comes in, what goes out, and what state the file is in.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Handlers } from '../../../shared/api/contract.ts';
import type { exchangeRoutes } from '../../../shared/api/routes/exchange.ts';
import { contactSourceFrom } from '../../../shared/export/contactSource.ts';
import { invitationColumns } from '../../../shared/export/invitationFile.ts';
import { narrowNetwork } from '../../../shared/export/graph/narrowNetwork.ts';
import { redactContacts } from '../../../shared/export/redact.ts';
import { releaseCoverage } from '../../../shared/export/releaseCoverage.ts';
import { releaseInvitations } from '../../../shared/export/releaseInvitations.ts';
import { releasePicture } from '../../../shared/export/releasePicture.ts';
import { redactNetwork } from '../../../shared/export/redactNetwork.ts';
import { readReportMark } from '../../../shared/report/reportMark.ts';
import { releaseReport } from '../../../shared/report/releaseReport.ts';
import { fieldIds } from '../../../shared/import/types.ts';
import type { Contexts, OperationContext } from '../context.ts';
import { redactWorkbook } from '../../../shared/workbook/redactWorkbook.ts';
import { applyImport } from '../applyImport.ts';
import { applyWorkbook } from '../applyWorkbook.ts';
import { checkFile } from '../db/checkFile.ts';
import { snapshot } from './network.ts';

type ExchangeHandlers = Pick<Handlers<Contexts>, keyof typeof exchangeRoutes>;

export const exchangeHandlers: ExchangeHandlers = {
  'import.apply': (context, plan) => {
    const counts = applyImport(context, plan);
    const { fileName, fileHash, headingSet, mapping } = plan.meta;
    const remembered = { headings: keyOf(headingSet), fields: mapping };
    const stored = { mapping: JSON.stringify(remembered), counts: JSON.stringify(counts) };
    context.repos.log.addImport({ id: context.newId(), at: context.now, fileName, fileHash, ...stored });
    context.label({ name: fileName, count: counts.created + counts.updated });
    return counts;
  },
  'import.mapping': ({ repos }, { headingSet }) => {
    // A file may be of any hand: a mapping with an unknown field is as good as none.
    const fields = z.array(z.enum(fieldIds)).safeParse(repos.log.fieldsFor(keyOf(headingSet)));
    return fields.data ?? null;
  },
  'import.workbook': (context, payload) => {
    const counts = applyWorkbook(context, payload);
    const stored = { mapping: '[]', counts: JSON.stringify(counts) };
    context.repos.log.addImport({ id: context.newId(), at: context.now, ...payload.meta, ...stored });
    context.label({ name: payload.meta.fileName, count: counts.created + counts.updated });
    return counts;
  },
  'export.workbook': (context, { purpose }) => {
    const redacted = redactWorkbook(snapshot(context), { purpose, at: context.today });
    logExport(context, 'workbook', ['all'], redacted.table.issued.length, redacted);
    return redacted;
  },
  'export.contactRows': (context, { actorIds, fields, withPhotos, purpose, format }) => {
    const source = contactSourceFrom(snapshot(context), actorIds);
    const redacted = redactContacts(source, {
      channel: 'export',
      fields,
      withPhotos,
      purpose,
      at: context.today,
      organisationRows: 'withoutPerson',
      compare: collate,
    });
    const logged = withPhotos ? [...fields, 'photos'] : fields;
    logExport(context, `contacts-${format}`, logged, redacted.rows.length, redacted);
    return redacted;
  },
  'export.network': (context, { withPhonesAndNotes, purpose, format, actorIds, at }) => {
    const asked = narrowNetwork(snapshot(context), actorIds, at);
    const redacted = redactNetwork(asked, { withPhonesAndNotes, purpose, at: context.today });
    const fields = withPhonesAndNotes ? ['all'] : ['withoutPhonesAndNotes'];
    logExport(context, format, fields, redacted.actors.length, redacted);
    return redacted;
  },
  'export.picture': (context, { format, ...asked }) => {
    const released = releasePicture(snapshot(context), { ...asked, at: context.today });
    const fields = asked.withPhotos ? ['names', 'photos'] : ['names'];
    logExport(context, `picture-${format}`, fields, released.actors.length, released);
    return released;
  },
  'export.coverage': (context, { at, ...asked }) => {
    const network = snapshot(context);
    const day = at ?? network.network.referenceDate ?? context.today;
    const released = releaseCoverage(network, { ...asked, at: day, madeOn: context.today });
    logExport(context, 'coverage', ['gaps', 'decisions'], released.report.gaps.length, released);
    return released;
  },
  'export.report': (context, { at, since, format, ...asked }) => {
    const network = snapshot(context);
    const { repos, today } = context;
    const day = at ?? network.network.referenceDate ?? today;
    const { released, mark } = releaseReport(network, {
      ...asked,
      templateIds: [],
      areaIds: [],
      at: day,
      since,
      mark: since === null ? null : readReportMark(repos.log.reportMark(since)),
      madeOn: today,
    });
    const told = asked.withNames ? ['gaps', 'decisions', 'issues', 'names'] : ['gaps', 'decisions', 'issues'];
    logExport(context, `board-report-${format}`, told, released.coverage.report.gaps.length, released);
    // A report on another day than today says nothing of today: the next one is not held against it.
    return { ...released, mark: day === today ? mark : null };
  },
  'report.keep': ({ log, newId, now, today }, { mark }) => {
    log.addReportMark({ id: newId(), at: now, day: today, state: JSON.stringify(mark) });
    return null;
  },
  'report.days': ({ repos }) => repos.log.reportDays(),
  'export.invitations': (context, { format, ...asked }) => {
    const released = releaseInvitations(snapshot(context), { ...asked, at: context.today, compare: collate });
    logExport(context, `invitations-${format}`, invitationColumns, released.rows.length, released);
    return released;
  },
  'file.check': ({ db }) => checkFile(db),
};

const collate = new Intl.Collator('nl', { ignorePunctuation: true }).compare;

type Redacted = { readonly leftOut: readonly unknown[]; readonly header: { readonly purpose: string } };

function logExport(
  { log, newId, now }: OperationContext,
  kind: string,
  fields: readonly string[],
  rows: number,
  redacted: Redacted,
): void {
  const { leftOut, header } = redacted;
  log.addExport({
    id: newId(),
    at: now,
    kind,
    purpose: header.purpose,
    fields: fields.join(','),
    rows,
    leftOut: leftOut.length,
  });
}

// Headings may be long, and of a list without headings they are its first row: the key alone is kept.
function keyOf(headingSet: string): string {
  return createHash('sha256').update(headingSet).digest('hex');
}
