import { z } from 'zod';
import { graphFormats } from '../../export/graph/formats.ts';
import type { ReleasedPicture } from '../../export/releasePicture.ts';
import { pictureFormats } from '../../picture/formats.ts';
import type { ReleasedCoverage } from '../../export/releaseCoverage.ts';
import type { ReleasedInvitations } from '../../export/releaseInvitations.ts';
import type { RedactedNetwork } from '../../export/redactNetwork.ts';
import type { LeftOut, RedactedContacts, RedactionHeader } from '../../export/types.ts';
import { workbookPayload } from '../../workbook/payload.ts';
import type { WorkbookTable } from '../../workbook/workbookTable.ts';
import type { FieldId } from '../../import/types.ts';
import { headingSet, importPayload } from '../../import/planSchema.ts';
import { actorId, areaId, templateId } from '../../schema/ids.ts';
import { dateOrNull, line } from '../../schema/text.ts';
import { contactFieldIds } from '../../export/contactFields.ts';
import { reportFormats } from '../../report/formats.ts';
import type { ReleasedReport } from '../../report/releaseReport.ts';
import { reportMark, type ReportMark } from '../../report/reportMark.ts';
import { command, operation, query } from '../route.ts';

export type ImportCounts = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly doubtful: number;
  readonly refused: number;
};

/** The workbook after redaction, with who is not in it. */
export type RedactedWorkbook = {
  readonly table: WorkbookTable;
  readonly header: RedactionHeader;
  readonly leftOut: readonly LeftOut[];
};

export type FileCheck = {
  readonly ok: boolean;
  readonly version: number;
  readonly applicationId: number;
  readonly integrity: readonly string[];
  readonly foreignKeys: number;
  readonly unknownObjects: readonly string[];
  /** Tables and columns of this version that are not there. */
  readonly missing: readonly string[];
  readonly counts: { readonly organisations: number; readonly persons: number; readonly relations: number };
};

export const exchangeRoutes = {
  /** Writes a whole import as one step of the history. IMPORT_STALE when a matched record changed since the plan was made. */
  'import.apply': command<ImportCounts>()(importPayload),
  /** What the columns of a list with these headings held the last time one was read in; null when none was. */
  'import.mapping': query<readonly FieldId[] | null>()(z.object({ headingSet })),
  /** Writes what was edited in the own workbook as one step; IMPORT_STALE as above. Takes no record away. */
  'import.workbook': command<ImportCounts>()(workbookPayload),
  /** Every field of every record that may leave, as the own workbook; leaves a line in the export log. */
  'export.workbook': operation<RedactedWorkbook>()(z.object({ purpose: line.default('') })),
  /** The rows of a contact list after redaction; every call leaves a line in the export log. */
  'export.contactRows': operation<RedactedContacts>()(
    z.object({
      /** Actors to list: persons, or organisations with all their contacts. Empty = everybody. */
      actorIds: z.array(actorId).max(20_000).default([]),
      fields: z.array(z.enum(contactFieldIds)).min(1),
      /** Photos of people, for cards with a face. */
      withPhotos: z.boolean().default(false),
      purpose: line.default(''),
      format: z.enum(['xlsx', 'csv', 'vcard3', 'vcard4', 'addresses', 'list', 'faces']),
    }),
  ),
  /** The whole network after redaction, for a file that other programs read; leaves a line in the export log. */
  'export.network': operation<RedactedNetwork>()(
    z.object({
      withPhonesAndNotes: z.boolean().default(false),
      purpose: line.default(''),
      /** What is made of it; stands in the export log. */
      format: z.enum(graphFormats).default('json'),
      /** Only these with whoever works there, and what lies between them. Empty = everybody. */
      actorIds: z.array(actorId).max(20_000).default([]),
      /** Only what holds on this day; null = everything. */
      at: dateOrNull.default(null),
    }),
  ),
  /** Who may stand on a picture of the map that leaves, under which name and with which photo; leaves a line in the export log. */
  'export.picture': operation<ReleasedPicture>()(
    z.object({
      /** Who is drawn. Nobody is nobody. */
      actorIds: z.array(actorId).max(100_000),
      withPhotos: z.boolean().default(false),
      purpose: line.default(''),
      format: z.enum(pictureFormats),
    }),
  ),
  /** Coverage and gaps with their decisions, without the names that may not leave; leaves a line in the export log. */
  'export.coverage': operation<ReleasedCoverage>()(
    z.object({
      /** Empty = as chosen in the file. */
      templateIds: z.array(templateId).max(100).default([]),
      areaIds: z.array(areaId).max(400).default([]),
      at: dateOrNull.default(null),
      purpose: line.default(''),
    }),
  ),
  /** The report for the board; leaves a line in the export log. Once it is saved, `report.keep` what it said. */
  'export.report': operation<ReleasedReport & { readonly mark: ReportMark | null }>()(
    z.object({
      at: dateOrNull.default(null),
      /** What changed since this day; null = not told. */
      since: dateOrNull.default(null),
      withNames: z.boolean().default(false),
      purpose: line.default(''),
      format: z.enum(reportFormats),
    }),
  ),
  /** Keeps what the report of today said, for the next one to tell what changed since. */
  'report.keep': operation<null>()(z.object({ mark: reportMark })),
  /** The days on which a report was made, newest first. */
  'report.days': query<readonly string[]>()(z.object({})),
  /** Whom to invite, by whom and by when, after redaction; leaves a line in the export log. */
  'export.invitations': operation<ReleasedInvitations>()(
    z.object({
      /** Missing partners that have not joined. */
      actorIds: z.array(actorId).max(20_000).default([]),
      /** Gaps of which no missing partner is drawn yet. */
      gapKeys: z.array(z.string().min(1).max(300)).max(20_000).default([]),
      purpose: line.default(''),
      format: z.enum(['xlsx', 'csv']),
    }),
  ),
  'file.check': query<FileCheck>()(z.object({})),
} as const;
