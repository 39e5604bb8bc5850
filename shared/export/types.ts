// The shapes of a contact list: what goes into the redaction, and what may come out of it.
import type { ContactFieldId } from './contactFields.ts';

/** Where a list goes: into a file that leaves the building, or onto a screen others see. */
export type Channel = 'export' | 'screen';

export type LeftOutReason = 'notAllowed' | 'noLongerActive' | 'notYetActive' | 'notPresent' | 'privateContactPoint';

/** A record, or with `field` one value of it, that was asked for and is not in the list. */
export type LeftOut = {
  readonly id: string;
  readonly reasonKey: LeftOutReason;
  /** null = the whole record. */
  readonly field: ContactFieldId | null;
};

/** Stands on everything that leaves. */
export type RedactionHeader = {
  /** Why the list was made; empty = not said. */
  readonly purpose: string;
  /** Day of making, `yyyy-mm-dd`. */
  readonly date: string;
  /** True as soon as one named person or one note is in it. */
  readonly confidential: boolean;
};

/** One person in one function, or an organisation without a listed person. Holds the allowed fields and no other. */
export type ContactListRow = {
  readonly personId: string | null;
  readonly organisationId: string | null;
  /** The organisation that is no part of another: of a department the whole. */
  readonly wholeId: string | null;
  readonly values: { readonly [F in ContactFieldId]?: string };
  /** Hash of the photo of the person; only when photos were asked for and this one may be shown. */
  readonly photoSha?: string;
};

export type RedactedContacts = {
  readonly rows: readonly ContactListRow[];
  readonly leftOut: readonly LeftOut[];
  readonly header: RedactionHeader;
};
