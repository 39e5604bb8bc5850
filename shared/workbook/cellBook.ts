// What the words and names in the cells of one workbook stand for, in one network.
import { indexAreas, readAreas, type AreaFinding } from '../import/normalise/areas.ts';
import type { Actor, NetworkSnapshot } from '../schema/snapshot.ts';
import { createWordBook, type Finding, type Named, type WordBook, wordKey } from './wordBook.ts';

/** Which records a cell may name: any on the map, or of one kind; a member is an organisation or a person. */
export type RefKind = 'any' | 'member' | Actor['kind'];

/** A name that only the workbook knows: of a new row, or of a record that the workbook renames. */
export type RowName = { readonly id: string; readonly kind: Actor['kind']; readonly label: string };

export type CellBook = {
  readonly partnerTypes: WordBook;
  readonly roles: WordBook;
  readonly relationTypes: WordBook;
  readonly consultationTypes: WordBook;
  readonly agreementKinds: WordBook;
  readonly phases: WordBook;
  readonly areas: WordBook;
  /** A theme that is not there yet gets a key here; it is made when a row with it is kept. */
  readonly themes: WordBook;
  readonly showRef: (id: string, kind: RefKind) => string;
  readonly findRef: (text: string, kind: RefKind) => Finding;
  /** Persons who may not leave: the workbook never names them, so what it leaves out stays. */
  readonly isHeldBack: (id: string) => boolean;
  readonly isSymmetric: (relationTypeId: string) => boolean;
  readonly today: string;
  /** Themes that were met and are not in the network: key → label. */
  readonly newThemes: ReadonlyMap<string, string>;
};

const kindsOf: Readonly<Record<RefKind, readonly Actor['kind'][]>> = {
  any: ['organisation', 'person', 'consultation', 'agreement'],
  member: ['organisation', 'person'],
  organisation: ['organisation'],
  person: ['person'],
  consultation: ['consultation'],
  agreement: ['agreement'],
};

type Known = Pick<NetworkSnapshot, 'actors' | 'vocabulary'>;

/**
 * @param rowNames names from the workbook itself; none while a workbook is made
 * @param today `yyyy-mm-dd`, the day a person left when the cell names no day
 */
export function createCellBook({ actors, vocabulary }: Known, rowNames: readonly RowName[], today: string): CellBook {
  const heldBack = new Set(actors.flatMap((actor) => (actor.kind === 'person' && !actor.mayExport ? [actor.id] : [])));
  const symmetric = new Set(vocabulary.relationTypes.flatMap(({ id, isSymmetric }) => (isSymmetric ? [id] : [])));
  const rowLabels = new Map(rowNames.map(({ id, label }) => [id, label]));
  const shown = lazily((kind) => createWordBook(actorWords(actors, kind)));
  const found = lazily((kind) =>
    createWordBook([...actorWords(actors, kind), ...rowNames.filter((name) => kindsOf[kind].includes(name.kind))]),
  );
  const ids = new Set<string>(actors.map(({ id }) => id));
  const { book: themes, added } = themeBook(vocabulary.themes);
  return {
    partnerTypes: createWordBook(vocabulary.partnerTypes),
    roles: createWordBook(vocabulary.roles),
    relationTypes: createWordBook(
      vocabulary.relationTypes.map((type) => ({ ...type, aliases: type.isSymmetric ? [type.reverseLabel] : [] })),
    ),
    consultationTypes: createWordBook(vocabulary.consultationTypes),
    agreementKinds: createWordBook(vocabulary.agreementKinds),
    phases: createWordBook(vocabulary.phases),
    areas: areaBook(vocabulary.areas),
    themes,
    showRef: (id, kind) => (ids.has(id) ? shown(kind).show(id) : (rowLabels.get(id) ?? id)),
    findRef: (text, kind) => found(kind).find(text),
    isHeldBack: (id) => heldBack.has(id as Actor['id']),
    isSymmetric: (id) => symmetric.has(id),
    today,
    newThemes: added,
  };
}

function actorWords(actors: readonly Actor[], kind: RefKind): readonly Named[] {
  return actors.filter((actor) => kindsOf[kind].includes(actor.kind));
}

function lazily(make: (kind: RefKind) => WordBook): (kind: RefKind) => WordBook {
  const made = new Map<RefKind, WordBook>();
  return (kind) => {
    const book = made.get(kind) ?? make(kind);
    made.set(kind, book);
    return book;
  };
}

function themeBook(known: readonly Named[]): { readonly book: WordBook; readonly added: Map<string, string> } {
  const inNetwork = createWordBook(known);
  const added = new Map<string, string>();
  const keys = new Map<string, string>();
  const find = (text: string): Finding => {
    const there = inNetwork.find(text);
    if ('id' in there || there.candidates.length > 0) return there;
    const known = keys.get(wordKey(text));
    const key = known ?? `theme:${keys.size + 1}`;
    keys.set(wordKey(text), key);
    if (known === undefined) added.set(key, text);
    return { id: key };
  };
  return { book: { find, show: (id) => added.get(id) ?? inNetwork.show(id) }, added };
}

/** Words that tell two areas with one name apart. */
const kindWords = ['', 'gemeente ', 'provincie ', 'regio '] as const;

function areaBook(areas: NetworkSnapshot['vocabulary']['areas']): WordBook {
  const byId = new Map<string, string>(areas.map((area) => [area.id, area.name]));
  const index = indexAreas(areas);
  const country = areas.find((area) => area.kind === 'country') ?? null;
  const shown = new Map<string, string>();
  const find = (text: string): Finding => {
    if (byId.has(text)) return { id: text };
    const { findings, issues } = readAreas(text, index, country, null);
    const [only] = findings;
    if (!only || findings.length > 1 || issues.length > 0) return { candidates: [] };
    return findingOf(only);
  };
  const findingOf = (finding: AreaFinding): Finding => {
    if (finding.kind === 'found') return { id: finding.areaId };
    if (finding.kind !== 'ambiguous') return { candidates: [] };
    return { candidates: finding.areaIds.map((id) => show(id)) };
  };
  const show = (id: string): string => {
    const known = shown.get(id);
    if (known !== undefined) return known;
    const name = byId.get(id);
    // While it is being looked for, its id stands for it: two areas with one name name each other.
    shown.set(id, id);
    const words = name === undefined || name.includes('|') ? [] : kindWords.map((word) => `${word}${name}`);
    const word = words.find((each) => {
      const found = find(each);
      return 'id' in found && found.id === id;
    });
    shown.set(id, word ?? id);
    return word ?? id;
  };
  return { find, show };
}
