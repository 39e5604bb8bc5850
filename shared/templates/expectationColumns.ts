// An expectation that says only what its kind has, against the flat row a network file keeps; there and back.
import type { NewExpectation } from '../schema/template.ts';
import { newExpectation } from '../schema/template.ts';
import type { Expectation } from '../schema/vocabulary.ts';
import { assertNever } from '../util/assertNever.ts';
import type { ChainExpectation } from './expectation.ts';

/** All of a row but its id. */
export type ExpectationColumns = Omit<Expectation, 'id'>;

const nothing = {
  partnerTypeId: null,
  roleId: null,
  relationTypeId: null,
  fromTypeId: null,
  toTypeId: null,
  consultationTypeId: null,
  via: null,
  text: '',
  scale: null,
  frequency: '',
  minCount: 1,
};

/** The flat row. `labelOf` names a role or a kind of consultation: its name is kept with the row, for reading. */
export function expectationColumns(
  expectation: ChainExpectation | NewExpectation,
  labelOf: (list: 'role' | 'consultation_type', id: string) => string,
): ExpectationColumns {
  const { kind, requirement, sourceMark } = expectation;
  return { ...nothing, kind, requirement, sourceMark, ...ownColumns(expectation, labelOf) };
}

function ownColumns(
  expectation: ChainExpectation | NewExpectation,
  labelOf: (list: 'role' | 'consultation_type', id: string) => string,
): Partial<ExpectationColumns> {
  switch (expectation.kind) {
    case 'partner':
      return { partnerTypeId: expectation.partnerTypeId, scale: expectation.scale, minCount: expectation.minCount };
    case 'role':
      return {
        roleId: expectation.roleId,
        text: labelOf('role', expectation.roleId),
        minCount: expectation.minCount,
      };
    case 'relation': {
      const { via, relationTypeId, fromTypeId, toTypeId } = expectation;
      return { via, relationTypeId, fromTypeId, toTypeId };
    }
    case 'consultation': {
      const { consultationTypeId, frequency } = expectation;
      return { consultationTypeId, frequency, text: labelOf('consultation_type', consultationTypeId) };
    }
    default:
      return assertNever(expectation);
  }
}

/** What a row says, without its id; null for one that names no word (nothing can be expected of it). */
export function expectationOf(row: Expectation): NewExpectation | null {
  const asked = {
    ...row,
    via: row.via ?? 'relation',
    frequency: row.frequency === '' ? 'unknown' : row.frequency,
  };
  return newExpectation.safeParse(asked).data ?? null;
}

/** The same for two rows that expect the same, whatever their scale, frequency or weight: `relation|meldt|wijkteam|vt`. */
export function expectationWord(expectation: NewExpectation): string {
  switch (expectation.kind) {
    case 'partner':
      return `partner|${expectation.partnerTypeId}`;
    case 'role':
      return `role|${expectation.roleId}`;
    case 'relation': {
      const { via, relationTypeId, fromTypeId, toTypeId } = expectation;
      return `relation|${relationTypeId ?? via}|${fromTypeId}|${toTypeId}`;
    }
    case 'consultation':
      return `consultation|${expectation.consultationTypeId}`;
    default:
      return assertNever(expectation);
  }
}

/** A word of a list that an expectation names. */
export type NamedWord = {
  readonly list: 'partner_type' | 'role' | 'relation_type' | 'consultation_type';
  readonly id: string;
};

/** Every word an expectation names, with the list it must stand in. */
export function namedWords(expectation: NewExpectation): readonly NamedWord[] {
  switch (expectation.kind) {
    case 'partner':
      return [{ list: 'partner_type', id: expectation.partnerTypeId }];
    case 'role':
      return [{ list: 'role', id: expectation.roleId }];
    case 'relation':
      return [
        { list: 'partner_type', id: expectation.fromTypeId },
        { list: 'partner_type', id: expectation.toTypeId },
        ...(expectation.relationTypeId === null
          ? []
          : [{ list: 'relation_type', id: expectation.relationTypeId } as const]),
      ];
    case 'consultation':
      return [{ list: 'consultation_type', id: expectation.consultationTypeId }];
    default:
      return assertNever(expectation);
  }
}
