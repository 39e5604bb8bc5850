// The columns of Contacten: what stands in a cell of a person and which fields change it.
import { levels, level, type ContactKind } from '../../../../shared/schema/lists.ts';
import type { Person } from '../../../../shared/schema/person.ts';
import type { PersonChange, PositionChange } from '../../../data/changes.ts';
import { namesIn, namesOf } from '../../../tables/choiceNames.ts';
import { levelChoices, organisationChoices, roleChoices, themeChoices } from '../../../data/choices.ts';
import { answerColumn, choiceColumn, countColumn, dateColumn, textColumn } from '../../../tables/columnKinds.tsx';
import { mainPoint, withMainPoint } from '../../../data/contactPoints.ts';
import { primaryPosition, roleLabel, type NetworkIndex } from '../../../data/networkIndex.ts';
import { namePatch } from '../../../data/personName.ts';
import { Refusal } from '../../../data/refusal.ts';
import { chosenRole, freeRole, rolePatch, wordsOfFreeRole } from '../../../data/roleChoice.ts';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import { NameWithPicture } from '../components/NameWithPicture.tsx';
import type { ColumnDeps } from './columnDeps.ts';

type Columns = readonly GridColumn<Person>[];

const change = ({ id }: Person, patch: PersonChange) => ({ kind: 'person', id, patch });

/** The columns of the table of contact persons; new ones after each change of the network. */
export function contactColumns(deps: ColumnDeps): Columns {
  const { network, client, t } = deps;
  const point = (kind: ContactKind, width: number) =>
    textColumn<Person>({
      id: kind,
      heading: t(`lists.contactKind.${kind}`),
      width,
      text: (row) => mainPoint(row.contactPoints, kind)?.value ?? '',
      change: (row, text) => change(row, { contactPoints: withMainPoint(row.contactPoints, kind, text) }),
    });
  return [
    textColumn({
      id: 'name',
      heading: t('table.column.name'),
      width: 176,
      isPinned: true,
      text: (row) => row.label,
      sortKey: (row) => row.sortKey,
      render: (row) => <NameWithPicture actor={row} />,
      change: (row, text) => change(row, namePatch(text)),
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
      change: (row, ids) => change(row, { themeIds: [...ids] }),
      onCreate: async (label) => (await client['theme.ensure']({ label })).id,
    }),
    point('mobile', 120),
    point('phone', 120),
    point('email', 184),
    dateColumn({
      id: 'confirmed',
      heading: t('table.column.confirmed'),
      width: 124,
      date: (row) => row.confirmedOn,
      change: (row, confirmedOn) => change(row, { confirmedOn }),
    }),
    ...nameColumns(deps),
    ...privacyColumns(deps),
  ];
}

/** Function, organisation and level are those of the position that stands for the person. */
function positionColumns({ network, client, t }: ColumnDeps): Columns {
  const positionOf = (person: Person) => primaryPosition(network, person.id);
  const hasPosition = (person: Person) => positionOf(person) !== null;
  const employersOf = (person: Person) => [positionOf(person)].flatMap((position) => position?.organisationId ?? []);
  const levelsOf = (person: Person) => [positionOf(person)].flatMap((position) => position?.level ?? []);
  const changePosition = (person: Person, patch: PositionChange) => {
    const position = positionOf(person);
    if (!position) throw new Refusal('table.refused.fixed');
    return { kind: 'position', id: position.id, patch };
  };
  return [
    choiceColumn({
      id: 'role',
      heading: t('table.column.role'),
      width: 136,
      isMultiple: false,
      isPossible: hasPosition,
      choices: () => roleChoices(network),
      chosen: (row) => chosenRole(positionOf(row)),
      names: (row) => roleNames(network, row),
      change: (row, [chosen]) => changePosition(row, rolePatch(chosen)),
      free: { idOf: freeRole, wordsOf: wordsOfFreeRole },
    }),
    choiceColumn({
      id: 'organisation',
      heading: t('table.column.organisation'),
      width: 168,
      isMultiple: false,
      isRequired: true,
      choices: () => organisationChoices(network),
      chosen: (row) => employersOf(row),
      names: (row) => namesOf(employersOf(row), network.actors),
      change: (row, [organisationId = '']) => {
        if (positionOf(row)) return changePosition(row, { organisationId });
        const position = { organisationId, personId: row.id, isPrimary: true };
        return { alone: async () => void (await client['position.create']({ position })) };
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
      chosen: (row) => levelsOf(row),
      names: (row) => levelsOf(row).map((value) => t(`lists.level.${value}`)),
      change: (row, [chosen]) => changePosition(row, { level: level.nullable().parse(chosen ?? null) }),
    }),
    countColumn({
      id: 'positions',
      heading: t('table.column.positions'),
      width: 80,
      isExtra: true,
      count: (row) => network.positionsOfPerson.get(row.id)?.length ?? 0,
    }),
  ];
}

/** The parts of the name, each in a column of its own. */
function nameColumns({ t }: ColumnDeps): Columns {
  const part = (id: 'title' | 'givenName' | 'prefix' | 'familyName', width: number) =>
    textColumn<Person>({
      id,
      heading: t(`table.column.${id}`),
      width,
      isExtra: true,
      text: (row) => row[id],
      change: (row, text) => {
        const next: Person = { ...row, [id]: text };
        if (!next.givenName && !next.familyName) throw new Refusal('forms.refused.personName');
        return change(row, { [id]: text });
      },
    });
  return [
    part('title', 80),
    part('givenName', 112),
    part('prefix', 104),
    part('familyName', 128),
    textColumn({
      id: 'aliases',
      heading: t('table.column.aliases'),
      width: 144,
      isExtra: true,
      text: (row) => row.aliases.join(' | '),
      change: (row, text) => change(row, { aliases: [...new Set(namesIn(text))] }),
    }),
  ];
}

/** Why the person is in the file, until when, and who may see it. */
function privacyColumns({ t }: ColumnDeps): Columns {
  const date = (id: 'reviewBy' | 'validFrom' | 'validUntil', width: number) =>
    dateColumn<Person>({
      id,
      heading: t(`table.column.${id}`),
      width,
      isExtra: true,
      date: (row) => row[id],
      change: (row, day) => change(row, { [id]: day }),
    });
  const line = (id: 'purpose' | 'legalGround' | 'source') =>
    textColumn<Person>({
      id,
      heading: t(`table.column.${id}`),
      width: 144,
      isExtra: true,
      text: (row) => row[id],
      change: (row, text) => change(row, { [id]: text }),
    });
  const may = (id: 'mayShow' | 'mayExport') =>
    answerColumn<Person>({
      id,
      heading: t(`table.column.${id}`),
      width: 120,
      isExtra: true,
      mayBeUnknown: false,
      answer: (row) => row[id],
      change: (row, answer) => change(row, { [id]: answer === true }),
    });
  return [
    answerColumn({
      id: 'livedExperience',
      heading: t('table.column.livedExperience'),
      width: 136,
      isExtra: true,
      mayBeUnknown: true,
      answer: (row) => row.hasLivedExperience,
      change: (row, hasLivedExperience) => change(row, { hasLivedExperience }),
    }),
    date('reviewBy', 144),
    may('mayShow'),
    may('mayExport'),
    line('purpose'),
    line('legalGround'),
    line('source'),
    date('validFrom', 112),
    date('validUntil', 112),
  ];
}

/** The function that stands for a person, and how many more there are: "wijkagent +1". */
function roleNames(network: NetworkIndex, person: Person): readonly string[] {
  const position = primaryPosition(network, person.id);
  const others = (network.positionsOfPerson.get(person.id)?.length ?? 0) - 1;
  const label = position ? roleLabel(network, position) : '';
  return label === '' ? [] : [others > 0 ? `${label} +${others}` : label];
}
