// The columns of Contacten: what stands in a cell of a person and which command changes it.
import type { Client } from '../../../../shared/api/contract.ts';
import { level, levels, type ContactKind } from '../../../../shared/schema/lists.ts';
import type { Person } from '../../../../shared/schema/person.ts';
import type { PersonChange, PositionChange } from '../../../data/changes.ts';
import { levelChoices, organisationChoices, themeChoices } from '../../../data/choices.ts';
import { mainPoint, withMainPoint } from '../../../data/contactPoints.ts';
import { primaryPosition, roleLabel, type NetworkIndex } from '../../../data/networkIndex.ts';
import { namePatch } from '../../../data/personName.ts';
import { chosenRole, freeRole, rolePatch, roleChoicesWith } from '../../../data/roleChoice.ts';
import type { TextKey } from '../../../i18n/t.ts';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import { choiceColumn, dateColumn, textColumn } from './columnKinds.tsx';
import { namesOf } from './labels.ts';

type Deps = { readonly network: NetworkIndex; readonly client: Client; readonly t: (key: TextKey) => string };
type Columns = readonly GridColumn<Person>[];

/** The columns of the table of contact persons; new ones after each change of the network. */
export function contactColumns(deps: Deps): Columns {
  const { network, client, t } = deps;
  const update = async (person: Person, patch: PersonChange) => {
    await client['person.update']({ id: person.id, patch });
  };
  const pointColumn = (kind: ContactKind, width: number) =>
    textColumn<Person>({
      id: kind,
      heading: t(`lists.contactKind.${kind}`),
      width,
      text: (row) => mainPoint(row.contactPoints, kind)?.value ?? '',
      save: (row, text) => update(row, { contactPoints: withMainPoint(row.contactPoints, kind, text) }),
    });
  return [
    textColumn({
      id: 'name',
      heading: t('table.column.name'),
      width: 176,
      isPinned: true,
      text: (row) => row.label,
      sortKey: (row) => row.sortKey,
      save: (row, text) => update(row, namePatch(text)),
    }),
    ...positionColumns(deps),
    choiceColumn({
      id: 'themes',
      heading: t('table.column.themes'),
      width: 112,
      isMultiple: true,
      choices: () => themeChoices(network),
      chosen: (row) => row.themeIds,
      names: (row) => namesOf(row.themeIds, network.themes),
      save: (row, ids) => update(row, { themeIds: [...ids] }),
      onCreate: async (label) => (await client['theme.ensure']({ label })).id,
    }),
    pointColumn('mobile', 120),
    pointColumn('phone', 120),
    pointColumn('email', 184),
    dateColumn({
      id: 'confirmed',
      heading: t('table.column.confirmed'),
      width: 124,
      date: (row) => row.confirmedOn,
      save: (row, confirmedOn) => update(row, { confirmedOn }),
    }),
  ];
}

/** Function, organisation and level are those of the position that stands for the person. */
function positionColumns({ network, client, t }: Deps): Columns {
  const positionOf = (person: Person) => primaryPosition(network, person.id);
  const hasPosition = (person: Person) => positionOf(person) !== null;
  const employersOf = (person: Person) => [positionOf(person)].flatMap((position) => position?.organisationId ?? []);
  const levelsOf = (person: Person) => [positionOf(person)].flatMap((position) => position?.level ?? []);
  const update = async (person: Person, patch: PositionChange) => {
    const position = positionOf(person);
    if (position) await client['position.update']({ id: position.id, patch });
  };
  return [
    choiceColumn({
      id: 'role',
      heading: t('table.column.role'),
      width: 136,
      isMultiple: false,
      isPossible: hasPosition,
      clearLabel: t('common.answer.none'),
      choices: (row) => roleChoicesWith(network, positionOf(row)),
      chosen: (row) => chosenRole(positionOf(row)),
      names: (row) => roleNames(network, row),
      save: (row, [chosen]) => update(row, rolePatch(chosen)),
      onCreate: (label) => Promise.resolve(freeRole(label)),
    }),
    choiceColumn({
      id: 'organisation',
      heading: t('table.column.organisation'),
      width: 168,
      isMultiple: false,
      choices: () => organisationChoices(network),
      chosen: (row) => employersOf(row),
      names: (row) => namesOf(employersOf(row), network.actors),
      save: async (row, [chosen]) => {
        const [position, organisationId] = [positionOf(row), chosen];
        if (!organisationId) return;
        if (position) return update(row, { organisationId });
        await client['position.create']({ position: { organisationId, personId: row.id, isPrimary: true } });
      },
    }),
    choiceColumn({
      id: 'level',
      heading: t('table.column.level'),
      width: 96,
      isMultiple: false,
      isPossible: hasPosition,
      choices: () => levelChoices(t),
      sortKey: (row) => levelsOf(row).map((value) => levels.indexOf(value))[0] ?? null,
      clearLabel: t('common.answer.none'),
      chosen: (row) => levelsOf(row),
      names: (row) => levelsOf(row).map((value) => t(`lists.level.${value}`)),
      save: (row, [chosen]) => update(row, { level: level.nullable().parse(chosen ?? null) }),
    }),
  ];
}

/** The function that stands for a person, and how many more there are: "wijkagent +1". */
function roleNames(network: NetworkIndex, person: Person): readonly string[] {
  const position = primaryPosition(network, person.id);
  const others = (network.positionsOfPerson.get(person.id)?.length ?? 0) - 1;
  const label = position ? roleLabel(network, position) : '';
  return label === '' ? [] : [others > 0 ? `${label} +${others}` : label];
}
