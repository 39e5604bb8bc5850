// A doubtful pair side by side: what the list says against what is there, and where the two differ.
import type { Candidate, Doubt, ImportPlan, PlannedRow } from '../../../shared/import/planTypes.ts';
import type { ColumnMapping, FieldId } from '../../../shared/import/types.ts';
import { foldCompact } from '../../../shared/text/fold.ts';
import { roleLabel, type NetworkIndex } from '../../data/networkIndex.ts';

export const comparedFields = ['name', 'organisation', 'role', 'email', 'phone'] as const;
export type ComparedField = (typeof comparedFields)[number];
export type Side = { readonly [F in ComparedField]: string };

const none: Side = { name: '', organisation: '', role: '', email: '', phone: '' };

/** What a row of the list says, as it stands in its cells. */
export function sideOfCells(cells: readonly string[], mapping: ColumnMapping, about: Doubt['about']): Side {
  const textOf = (fields: readonly FieldId[], separator = ' ') =>
    fields
      .flatMap((field) => mapping.columns.filter((column) => column.field === field))
      .map(({ index }) => cells[index]?.trim() ?? '')
      .filter(Boolean)
      .join(separator);
  const shared = { email: textOf(['email'], ', '), phone: textOf(['phone', 'mobile'], ', ') };
  const organisation = textOf(['organisation', 'department'], ' · ');
  if (about === 'person') {
    const name = textOf(['title', 'fullName', 'initials', 'givenName', 'prefix', 'familyName']);
    return { ...shared, name, organisation, role: textOf(['role']) };
  }
  return { ...none, ...shared, name: textOf([about]) };
}

/** What the network holds about a candidate. */
export function sideOfActor(network: NetworkIndex, id: string): Side {
  const actor = network.actors.get(id);
  if (actor?.kind !== 'organisation' && actor?.kind !== 'person') return none;
  const reach = (isEmail: boolean) =>
    actor.contactPoints
      .filter(({ kind }) => (kind === 'email') === isEmail)
      .map(({ value }) => value)
      .join(', ');
  const positions = actor.kind === 'person' ? (network.positionsOfPerson.get(id) ?? []) : [];
  return {
    name: actor.label,
    organisation: positions
      .map(({ organisationId }) => network.actors.get(organisationId)?.label)
      .filter(Boolean)
      .join(', '),
    role: positions
      .map((position) => roleLabel(network, position))
      .filter(Boolean)
      .join(', '),
    email: reach(true),
    phone: reach(false),
  };
}

export type SideSources = {
  readonly plan: ImportPlan;
  readonly mapping: ColumnMapping;
  readonly network: NetworkIndex;
  readonly cells: Readonly<Record<number, readonly string[]>>;
};

export type OtherSide = {
  readonly side: Side;
  /** The row of the list it comes from; null when it is in the network. */
  readonly rowNumber: number | null;
};

/** The other side of a doubt: a record of the network, or another row of the same list. */
export function sideOfCandidate(
  sources: SideSources,
  row: PlannedRow,
  doubt: Doubt,
  { ref, label }: Candidate,
): OtherSide {
  if ('id' in ref) return { side: sideOfActor(sources.network, ref.id), rowNumber: null };
  const record = [...sources.plan.organisations, ...sources.plan.persons].find((each) => each.key === ref.key);
  const rowNumber = record?.rows.find((each) => each !== row.rowNumber) ?? null;
  const cells = rowNumber === null ? undefined : sources.cells[rowNumber];
  const side = cells ? sideOfCells(cells, sources.mapping, doubt.about) : { ...none, name: label };
  return { side, rowNumber };
}

/** Fields that both sides fill and that say something else, without regard to case, accents and signs. */
export function differingFields(one: Side, other: Side): ReadonlySet<ComparedField> {
  return new Set(
    comparedFields.filter((field) => {
      const [a, b] = [foldCompact(one[field]), foldCompact(other[field])];
      return a !== '' && b !== '' && a !== b;
    }),
  );
}
