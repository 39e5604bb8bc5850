// Inzage and erasure of one person.
import type { Handlers, Parsed } from '../../../shared/api/contract.ts';
import type { RecordStep, RowImage } from '../../../shared/api/routes/history.ts';
import type { privacyRoutes } from '../../../shared/api/routes/privacy.ts';
import { redactReviewMail, type ReviewMail } from '../../../shared/export/redactReviewMail.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { personReport, type PersonReport } from '../../../shared/privacy/personReport.ts';
import { absentPerson } from '../../../shared/schema/person.ts';
import { sortKey } from '../../../shared/text/fold.ts';
import type { Contexts, OperationContext, QueryContext } from '../context.ts';
import type { Repositories } from '../db/repositories/index.ts';
import type { Trace } from '../privacy/journalScrub.ts';
import { snapshot } from './network.ts';
import { found } from '../changes/patch.ts';

type PrivacyHandlers = Pick<Handlers<Contexts>, keyof typeof privacyRoutes>;

export const privacyHandlers: PrivacyHandlers = {
  'privacy.personReport': (context, { id }) => reportOf(context, id),
  'privacy.exportReport': (context, { id, form, purpose }) => {
    const report = reportOf(context, id);
    const entry = { id: context.newId(), at: context.now, kind: `person-report-${form}`, purpose };
    context.log.addExport({ ...entry, fields: 'all', rows: 1, leftOut: 0 });
    return report;
  },
  'privacy.reviewMail': (context, asked) => mailOf(context, { ...asked, purpose: '' }),
  'privacy.exportReviewMail': (context, asked) => {
    const { log, newId, now } = context;
    const mail = mailOf(context, asked);
    const { places, people, leftOut } = mail;
    const entry = { id: newId(), at: now, kind: 'review-mail', purpose: asked.purpose, fields: mail.fields.join(',') };
    log.addExport({ ...entry, rows: places.length + people.length, leftOut: leftOut.length });
    return mail;
  },
  'privacy.erasePreview': ({ repos, copies }, { id }) => {
    const { label } = found(repos.person.getById(id));
    const { trace, hasNamesake } = traceOf(repos, id);
    return {
      label,
      ...repos.erase.counts(id),
      mentions: hasNamesake ? 0 : repos.erase.mentions(id, trace.words),
      namedIn: repos.erase.namedIn(id, [label]),
      hasNamesake,
      copies: copies.holding([...trace.personIds], trace.words),
    };
  },
  'privacy.erasePerson': (context, input) => {
    const { repos, copies, changeForGood, compact } = context;
    found(repos.person.getById(input.id));
    const { trace } = traceOf(repos, input.id);
    const { steps } = repos.erase.counts(input.id);
    const mentions = changeForGood((writable) => erase(writable, input, trace, context));
    context.log.addEvent({ id: context.newId(), at: context.now, kind: 'erase-person', rows: 1 });
    const isCompact = compact();
    return { mentions, steps, isCompact, copies: copies.holding([...trace.personIds], trace.words) };
  },
  'privacy.eraseCopies': ({ copies, log, newId, now }, { ids }) => {
    const removed = copies.remove([...new Set(ids)]);
    log.addEvent({ id: newId(), at: now, kind: 'erase-copies', rows: removed });
    return { removed };
  },
};

// Where somebody else has the same name, a text may mean either of them and is left as it is.
function traceOf(repos: QueryContext['repos'], id: string): { readonly trace: Trace; readonly hasNamesake: boolean } {
  return { trace: repos.erase.trace(id), hasNamesake: repos.erase.hasNamesake(id) };
}

function erase(
  repos: Repositories,
  { id, leave, replacement }: Parsed<'privacy.erasePerson'>,
  trace: Trace,
  { now, today }: OperationContext,
): number {
  if (leave.kind === 'nothing') repos.erase.removeWhole(id);
  else {
    repos.erase.stripTies(id);
    const { themeIds, presence, missing, validFrom, validUntil, mayShow, mayExport, createdOn, ...rest } = found(
      repos.person.getById(id),
    );
    const kept = { id: rest.id, themeIds, presence, missing, validFrom, validUntil, mayShow, mayExport, createdOn };
    const named = { ...absentPerson, aliases: [], tagIds: [], contactPoints: [], familyName: leave.name };
    repos.person.update({ ...named, ...kept, sortKey: sortKey(leave.name), photoSha: null, recordedOn: today });
  }
  const mentions = repos.erase.scrubTexts(id, trace.words, replacement);
  repos.erase.scrubJournal(trace);
  repos.erase.cutUndoLine(now);
  repos.asset.sweep();
  repos.search.reindexAll();
  return mentions;
}

function mailOf(context: QueryContext, asked: Parsed<'privacy.exportReviewMail'>): ReviewMail {
  const compare = new Intl.Collator('nl', { ignorePunctuation: true }).compare;
  const mail = redactReviewMail(snapshot(context), { ...asked, at: context.today, compare });
  if (!mail) throw new KnownError('NOT_FOUND');
  return mail;
}

function reportOf(context: QueryContext, id: string): PersonReport {
  const { repos, journal, today } = context;
  const { recordedOn } = found(repos.person.getById(id));
  const steps = repos.erase.stepIds(id).map((setId): RecordStep => {
    const rows = repos.erase.rowsOfStep(setId, id);
    return {
      ...journal.step(setId),
      rows: rows.map(({ tbl, before, after }) => ({ table: tbl, before: imageOf(before), after: imageOf(after) })),
    };
  });
  const exports = repos.log.exportsSince(recordedOn);
  const report = personReport(snapshot(context), id, { at: today, steps, exports });
  if (!report) throw new KnownError('NOT_FOUND');
  return report;
}

function imageOf(text: string | null): RowImage | null {
  return text === null ? null : (JSON.parse(text) as RowImage);
}
