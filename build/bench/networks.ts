// Networks as care-and-safety chains have them, made up from a seed: persons work at organisations, most ties stay within
// a municipality or cross to the next, and a few organisations know everybody. Only for measuring on.
import { createRandom, type Random } from '../../shared/graph/random.ts';

export type NetworkSize = 'S' | 'M' | 'L' | 'XL';

/** Nodes, relations and municipalities per size. 40 of 100 nodes are organisations, the others persons. */
export const networkSizes: Readonly<Record<NetworkSize, { nodes: number; relations: number; municipalities: number }>> =
  {
    S: { nodes: 300, relations: 900, municipalities: 6 },
    M: { nodes: 2_000, relations: 6_000, municipalities: 25 },
    L: { nodes: 10_000, relations: 30_000, municipalities: 60 },
    XL: { nodes: 50_000, relations: 150_000, municipalities: 150 },
  };

export type NetworkNode = {
  readonly id: string;
  readonly kind: 'organisation' | 'person';
  readonly label: string;
  readonly municipality: number;
  /** 0–7. */
  readonly domain: number;
};

export type Network = {
  readonly nodes: readonly NetworkNode[];
  /** Each pair of nodes at most once, never a node with itself. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
};

const domains = ['zorg', 'welzijn', 'jeugd', 'wonen', 'veiligheid', 'onderwijs', 'werk', 'ggz'];

/** The same size and seed give the same network. */
export function makeNetwork(size: NetworkSize, seed = 42): Network {
  const random = createRandom(seed);
  const { nodes: count, relations, municipalities } = networkSizes[size];
  const nodes = makeNodes(random, count, municipalities);
  const region = sortOut(nodes, municipalities);
  const ties = new TieSet(count);
  const staff = hire(random, nodes, region, ties);
  while (ties.list.length < relations) addRelation(random, nodes, region, staff, ties);
  return {
    nodes,
    edges: ties.list.map(([a, b]) => ({ from: idOf(a), to: idOf(b) })),
  };
}

type Region = {
  readonly organisations: readonly number[];
  readonly persons: readonly number[];
  readonly organisationsOf: readonly number[][];
  readonly personsOf: readonly number[][];
  readonly hubs: readonly number[];
  /** Municipalities lie in a square of so many by so many. */
  readonly side: number;
};

/** Per person the organisation, per organisation its persons. */
type Staff = { readonly employerOf: ReadonlyMap<number, number>; readonly personsAt: ReadonlyMap<number, number[]> };

class TieSet {
  readonly list: [number, number][] = [];
  readonly #seen = new Set<number>();
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  /** Leaves out what is there already, what has no other end and what would tie a node to itself. */
  add(a: number, b: number | undefined): void {
    if (b === undefined || a === b) return;
    const pair = Math.min(a, b) * this.#count + Math.max(a, b);
    if (this.#seen.has(pair)) return;
    this.#seen.add(pair);
    this.list.push([a, b]);
  }
}

function idOf(node: number): string {
  return `n${String(node).padStart(6, '0')}`;
}

function makeNodes(random: Random, count: number, municipalities: number): NetworkNode[] {
  // Municipalities differ in size: a few hold most.
  const weights = Array.from({ length: municipalities }, () => 0.4 + 2 * random() ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const drawMunicipality = (): number => {
    let left = random() * total;
    const found = weights.findIndex((weight) => (left -= weight) <= 0);
    return found < 0 ? municipalities - 1 : found;
  };
  return Array.from({ length: count }, (_, node) => {
    const kind = node < 0.4 * count ? 'organisation' : 'person';
    const domain = Math.floor(random() * domains.length);
    const label = `${kind === 'organisation' ? 'Stichting' : 'Medewerker'} ${domains[domain]} ${node}`;
    return { id: idOf(node), kind, label, municipality: drawMunicipality(), domain };
  });
}

function sortOut(nodes: readonly NetworkNode[], municipalities: number): Region {
  const numbers = [...nodes.keys()];
  const organisations = numbers.filter((node) => nodes[node]?.kind === 'organisation');
  const persons = numbers.filter((node) => nodes[node]?.kind === 'person');
  const perMunicipality = (group: readonly number[]): number[][] =>
    Array.from({ length: municipalities }, (_, place) => group.filter((node) => nodes[node]?.municipality === place));
  return {
    organisations,
    persons,
    organisationsOf: perMunicipality(organisations),
    personsOf: perMunicipality(persons),
    hubs: organisations.slice(0, Math.max(3, Math.floor(0.004 * nodes.length))),
    side: Math.ceil(Math.sqrt(municipalities)),
  };
}

/** Nearly every person works at one organisation in the same municipality, mostly at a large one. */
function hire(random: Random, nodes: readonly NetworkNode[], region: Region, ties: TieSet): Staff {
  const employerOf = new Map<number, number>();
  const personsAt = new Map<number, number[]>();
  for (const person of region.persons) {
    const local = region.organisationsOf[nodes[person]?.municipality ?? 0] ?? [];
    const employer = drawLarge(random, local.length > 0 ? local : region.organisations);
    if (employer === undefined || random() >= 0.985) continue;
    ties.add(person, employer);
    employerOf.set(person, employer);
    personsAt.set(employer, [...(personsAt.get(employer) ?? []), person]);
  }
  return { employerOf, personsAt };
}

function addRelation(random: Random, nodes: readonly NetworkNode[], region: Region, staff: Staff, ties: TieSet): void {
  const kind = random();
  const near = random();
  if (kind < 0.4) {
    const from = draw(random, region.organisations) ?? 0;
    const place = nodes[from]?.municipality ?? 0;
    if (near < 0.7) ties.add(from, localPartner(random, nodes, region, from, place));
    else if (near < 0.86) ties.add(from, drawLarge(random, region.organisationsOf[nextDoor(random, region, place)]));
    else ties.add(from, draw(random, near < 0.97 ? region.hubs : region.organisations));
    return;
  }
  const from = draw(random, region.persons) ?? 0;
  const place = nodes[from]?.municipality ?? 0;
  if (kind < 0.78) {
    if (near < 0.65) ties.add(from, draw(random, staff.personsAt.get(staff.employerOf.get(from) ?? -1) ?? []));
    else if (near < 0.92) ties.add(from, drawLarge(random, region.personsOf[place]));
    else if (near < 0.98) ties.add(from, drawLarge(random, region.personsOf[nextDoor(random, region, place)]));
    else ties.add(from, draw(random, region.persons));
    return;
  }
  if (near < 0.8) ties.add(from, drawLarge(random, region.organisationsOf[place]));
  else if (near < 0.93) ties.add(from, drawLarge(random, region.organisationsOf[nextDoor(random, region, place)]));
  else ties.add(from, draw(random, region.hubs));
}

/** In half of the cases one of the same domain, if there is one. */
function localPartner(
  random: Random,
  nodes: readonly NetworkNode[],
  region: Region,
  from: number,
  place: number,
): number | undefined {
  const local = region.organisationsOf[place] ?? [];
  const alike = random() < 0.5 ? local.filter((node) => nodes[node]?.domain === nodes[from]?.domain) : [];
  return alike.length > 0 ? draw(random, alike) : drawLarge(random, local);
}

function nextDoor(random: Random, region: Region, place: number): number {
  const step = (): number => Math.floor(random() * 3) - 1;
  const column = Math.min(region.side - 1, Math.max(0, (place % region.side) + step()));
  const row = Math.max(0, Math.floor(place / region.side) + step());
  return Math.min(region.organisationsOf.length - 1, row * region.side + column);
}

function draw(random: Random, from: readonly number[]): number | undefined {
  return from[Math.floor(random() * from.length)];
}

/** The front of the list is drawn far more often than its end: large organisations and well-known people. */
function drawLarge(random: Random, from: readonly number[] = []): number | undefined {
  return from[Math.floor(random() ** 2.2 * from.length)];
}
