// What the file holds about a person, in the words of the interface.
import type { RecordStep } from '../../../shared/api/routes/history.ts';
import type { PersonReport } from '../../../shared/privacy/personReport.ts';
import type { ReportLine, ReportPart, ReportText } from '../../../shared/privacy/reportFile.ts';
import { longDate, shortDate } from '../../data/dates.ts';
import { historyLabel } from '../../data/historyLabel.ts';
import type { TextKey } from '../../i18n/t.ts';
import { shortMoment } from '../../ui/shortMoment.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
type NameOf = (id: string) => string | null;

/** Everything in parts; every part is there, also when it is empty. @param nameOf the name of a record or word by its id */
export function reportText(report: PersonReport, t: Translate, nameOf: NameOf): ReportText {
  const name = report.person.label;
  const part = (key: keyof Parts, lines: readonly ReportLine[], note?: string): ReportPart => ({
    heading: t(`privacy.report.part.${key}`),
    lines,
    ...(note !== undefined && { note }),
  });
  return {
    title: t('privacy.report.of', { name }),
    intro: t('privacy.report.from', { network: report.network, date: longDate(report.at), name }),
    nothing: t('privacy.report.nothing'),
    parts: [
      part('person', personLines(report, t)),
      ...tieParts(report, t, part),
      part(
        'history',
        report.steps.flatMap((step) => stepLines(step, t, nameOf)),
      ),
      part(
        'exports',
        report.exports.map((each) => exportLine(each, t)),
        t('privacy.report.exportsRule'),
      ),
    ],
  };
}

type Parts = {
  [K in Extract<TextKey, `privacy.report.part.${string}`> as K extends `privacy.report.part.${infer P}` ? P : never]: 1;
};
type MakePart = (key: keyof Parts, lines: readonly ReportLine[]) => ReportPart;

function personLines({ person, themes, tags }: PersonReport, t: Translate): readonly ReportLine[] {
  const yesNo = (value: boolean | null) =>
    value === null ? t('common.answer.unknown') : t(value ? 'common.answer.yes' : 'common.answer.no');
  const day = (date: string | null) => (date === null ? '' : shortDate(date));
  const line = (key: Field, text: string) => ({ name: t(`privacy.report.field.${key}`), text });
  const fields = [
    line('name', person.label),
    line('title', person.title),
    line('aliases', person.aliases.join(', ')),
    ...person.contactPoints.map(({ kind, value, label, isPrivate }) => ({
      name: t(`lists.contactKind.${kind}`),
      text: words(value, label, isPrivate && t('privacy.report.word.private')),
    })),
    line('livedExperience', yesNo(person.hasLivedExperience)),
    line('photo', person.photoSha === null ? '' : t('privacy.report.field.photoYes')),
    line('themes', themes.join(', ')),
    line('tags', tags.join(', ')),
    line('purpose', person.purpose),
    line('ground', person.legalGround),
    line('source', person.source),
    line('recordedOn', day(person.recordedOn)),
    line('confirmedOn', day(person.confirmedOn)),
    line('reviewBy', day(person.reviewBy)),
    line('mayShow', yesNo(person.mayShow)),
    line('mayExport', yesNo(person.mayExport)),
    line('from', day(person.validFrom)),
    line('until', day(person.validUntil)),
    line('notes', person.notes),
  ];
  return fields.filter(({ text }) => text !== '');
}

type Field = Extract<TextKey, `privacy.report.field.${string}`> extends `privacy.report.field.${infer F}` ? F : never;

function tieParts(report: PersonReport, t: Translate, part: MakePart): readonly ReportPart[] {
  const period = (each: Period) => periodText(each, t);
  return [
    part(
      'positions',
      report.positions.map((each) => ({
        name: each.organisation,
        text: words(each.role, each.level && t(`lists.level.${each.level}`), period(each)),
      })),
    ),
    part(
      'relations',
      report.relations.map((each) => ({
        name: each.other,
        text: words(each.type, t(`lists.relationStatus.${each.status}`), period(each), each.note, each.source),
      })),
    ),
    part(
      'consultations',
      report.consultations.map((each) => ({
        name: each.name,
        text: words(each.isChair && t('privacy.report.word.chair'), period(each)),
      })),
    ),
    part(
      'agreements',
      report.agreements.map(({ name, role }) => ({ name, text: role })),
    ),
    part(
      'issues',
      report.issues.map((each) => ({
        name: each.title,
        text: words(
          each.isOwner && t('privacy.report.word.owner'),
          each.isSubject && t('privacy.report.word.subject'),
          each.dueOn && shortDate(each.dueOn),
          each.note,
        ),
      })),
    ),
    part(
      'moments',
      report.contactMoments.map((each) => ({
        name: shortDate(each.onDate),
        text: words(each.summary, each.others.join(', ')),
      })),
    ),
    part('gaps', [
      ...report.missing.map(({ name, isInviter }) => ({
        name,
        text: t(isInviter ? 'privacy.report.word.inviter' : 'privacy.report.word.misses'),
      })),
      ...report.decisions.map(({ gapKey, status, reason, decidedOn }) => ({
        name: gapKey,
        text: words(shortDate(decidedOn), status, reason),
      })),
    ]),
    part(
      'mentions',
      report.mentions.map(({ where, text }) => ({ name: where, text })),
    ),
  ];
}

function exportLine({ at, kind, purpose, fields, rows }: PersonReport['exports'][number], t: Translate): ReportLine {
  return { name: moment(at), text: words(kind, purpose, fields, t('privacy.report.word.rows', { count: rows })) };
}

// Each field that a step changed, as it was and as it became; keys of rows say nothing to a reader.
function stepLines(step: RecordStep, t: Translate, nameOf: NameOf): readonly ReportLine[] {
  const value = (given: string | number | null | undefined) =>
    given === null || given === undefined ? '' : (nameOf(String(given)) ?? String(given));
  const changes = step.rows.flatMap(({ before, after }) =>
    Object.keys(after ?? before ?? {})
      .filter((column) => !unsaid.has(column) && (before?.[column] ?? '') !== (after?.[column] ?? ''))
      .map((field) => t('privacy.report.word.was', { field, was: value(before?.[field]), is: value(after?.[field]) })),
  );
  return [{ name: moment(step.at), text: [historyLabel(step, t), ...changes].join('\n') }];
}

const unsaid: ReadonlySet<string> = new Set(['id', 'actor_id', 'sort_key', 'sort', 'kind', 'is_primary', 'normalised']);

type Period = { readonly validFrom: string | null; readonly validUntil: string | null };

function periodText({ validFrom, validUntil }: Period, t: Translate): string {
  if (validFrom === null && validUntil === null) return '';
  const open = t('privacy.report.word.open');
  return t('privacy.report.word.period', {
    from: validFrom === null ? open : shortDate(validFrom),
    until: validUntil === null ? open : shortDate(validUntil),
  });
}

function moment(at: string): string {
  return shortMoment(new Date(at), new Date());
}

function words(...parts: readonly (string | false | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
