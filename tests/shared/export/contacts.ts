// People and organisations for contact lists: say only what matters. Invented people only.
import type {
  ContactSource,
  SourceOrganisation,
  SourcePerson,
  SourcePosition,
} from '../../../shared/export/contactSource.ts';
import type { ContactKind } from '../../../shared/schema/lists.ts';
import type { RedactRequest } from '../../../shared/export/redact.ts';
import { contactFieldIds } from '../../../shared/export/contactFields.ts';

export const today = '2026-11-21';

export function person(id: string, more: Partial<SourcePerson> = {}): SourcePerson {
  return {
    id,
    title: '',
    givenName: id,
    prefix: '',
    familyName: '',
    contactPoints: [],
    themeIds: [],
    notes: '',
    presence: 'present',
    mayShow: true,
    mayExport: true,
    photoSha: null,
    validFrom: null,
    validUntil: null,
    ...more,
  };
}

export function position(
  personId: string | null,
  organisationId: string,
  more: Partial<SourcePosition> = {},
): SourcePosition {
  return {
    personId,
    organisationId,
    roleId: null,
    roleText: '',
    level: null,
    isPrimary: false,
    areaIds: [],
    themeIds: [],
    validFrom: null,
    validUntil: null,
    ...more,
  };
}

export function organisation(id: string, more: Partial<SourceOrganisation> = {}): SourceOrganisation {
  return {
    id,
    label: id,
    parentId: null,
    contactPoints: [],
    address: null,
    areaIds: [],
    themeIds: [],
    notes: '',
    presence: 'present',
    isAsked: true,
    validFrom: null,
    validUntil: null,
    ...more,
  };
}

export function reach(kind: ContactKind, value: string, more: { isPrimary?: boolean; isPrivate?: boolean } = {}) {
  return { kind, value, normalised: null, label: '', isPrimary: false, isPrivate: false, ...more };
}

export function aSource(more: Partial<ContactSource> = {}): ContactSource {
  const labels = {
    roles: new Map([['wijkagent', 'Wijkagent']]),
    levels: new Map([['uitvoering', 'Uitvoering']]),
    areas: new Map([
      ['GM0356', 'Nieuwegein'],
      ['GM0321', 'Houten'],
    ]),
    themes: new Map([['woonoverlast', 'Woonoverlast']]),
  };
  return { persons: [], positions: [], organisations: [], labels, ...more };
}

const collator = new Intl.Collator('nl', { ignorePunctuation: true });

export function aRequest(more: Partial<RedactRequest> = {}): RedactRequest {
  return {
    channel: 'export',
    fields: contactFieldIds,
    purpose: 'Uitnodiging werksessie',
    at: today,
    organisationRows: 'none',
    compare: collator.compare,
    ...more,
  };
}
