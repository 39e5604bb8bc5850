// The allow-list of the projector: which texts of the network a room may read. Everything is copied field by field, so
// that a field somebody adds to a record later stays behind.
import { groupName } from '../graph/fold/groupings.ts';
import { holdsOn } from '../dated/holdsOn.ts';
import { iconOf as iconOfKind } from '../map/graphElements.ts';
import type { Person } from '../schema/person.ts';
import type { Position } from '../schema/position.ts';
import type { Actor } from '../schema/snapshot.ts';
import type { Area, Domain, PartnerType, Phase, Role } from '../schema/vocabulary.ts';
import type { Scene } from './scene.ts';
import { presentArea } from './sceneAreas.ts';
import type { PresentNode, PresentTie, PresentView } from './stage.ts';

/** What the view is made from; much more than may be shown. */
export type PresentSource = {
  readonly networkName: string;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly positionsOf: (personId: string) => readonly Position[];
  readonly domains: readonly Domain[];
  readonly partnerTypes: readonly PartnerType[];
  readonly roles: readonly Role[];
  readonly phases: readonly Pick<Phase, 'id' | 'label'>[];
  readonly areas: readonly Pick<Area, 'id' | 'name'>[];
};

/**
 * The picture that a scene asks for. Actors that are not (or no longer) in the network are left out with their ties.
 * Of a person who may not be shown stands there the role from the list, or nothing; never a name.
 */
export function presentView(scene: Scene, source: PresentSource): PresentView {
  const iconOf = icons(source);
  const roles = new Map(source.roles.map(({ id, label }) => [id, label]));
  const nodes = scene.nodes.map((asked): PresentNode | null => {
    if (asked.members > 0) return groupNode(asked, source);
    const actor = source.actors.get(asked.id);
    if (!actor) return null;
    const { id, hue, x, y, size, looks } = asked;
    const isMissing = 'presence' in actor && actor.presence === 'missing';
    const logo = actor.kind === 'organisation' && !isMissing ? (actor.logoSha ?? '') : '';
    const isNamed = actor.kind !== 'person' || actor.mayShow;
    const label = isNamed ? actor.label : roleOf(actor, source, roles, scene.onDate);
    return {
      id,
      kind: actor.kind,
      label,
      isNamed,
      isMissing,
      icon: iconOf(actor),
      logo,
      hue,
      x,
      y,
      size,
      looks,
      members: 0,
    };
  });
  const ties = scene.ties.flatMap(({ from, to, width, looks }): PresentTie[] => {
    const [start, end] = [nodes[from], nodes[to]];
    return start && end ? [{ from: start.id, to: end.id, width, looks }] : [];
  });
  return {
    networkName: source.networkName,
    onDate: scene.onDate,
    nodes: nodes.filter((node) => node !== null),
    ties,
    areas: scene.areas.map((area) => presentArea(area, source)),
    dots: scene.dots.map(({ hue, places }) => ({ hue, places })),
  };
}

// Called after a place, a domain or an organisation. A community is called after a member, who may be anybody: it is not.
function groupNode(asked: Scene['nodes'][number], { actors, areas, domains }: PresentSource): PresentNode | null {
  const group = groupName(asked.id);
  if (!group) return null;
  const parent = group.folding === 'parent' ? actors.get(group.id) : undefined;
  const label =
    (group.folding === 'municipality' && areas.find(({ id }) => id === group.id)?.name) ||
    (group.folding === 'domain' && domains.find(({ id }) => id === group.id)?.label) ||
    (parent?.kind === 'organisation' && parent.label) ||
    '';
  return { ...asked, kind: 'organisation', label, isNamed: true, isMissing: false, icon: '', logo: '' };
}

// The role of the list and not what was typed: a typed function may name whoever has it.
function roleOf(
  person: Person,
  { positionsOf }: PresentSource,
  roles: ReadonlyMap<string, string>,
  onDate: string,
): string {
  const positions = positionsOf(person.id).filter((position) => holdsOn(position, onDate));
  const known = positions.toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
  return known.flatMap(({ roleId }) => (roleId === null ? [] : (roles.get(roleId) ?? [])))[0] ?? '';
}

function icons({ domains, partnerTypes }: PresentSource): (actor: Actor) => string {
  const iconOfDomain = new Map(domains.map(({ id, icon }) => [id, icon]));
  const iconOfType = new Map(partnerTypes.map(({ id, domainId }) => [id, iconOfDomain.get(domainId)]));
  return (actor) => {
    const ofDomain =
      actor.kind === 'organisation' ? actor.typeIds.map((id) => iconOfType.get(id)).find(Boolean) : undefined;
    return iconOfKind(actor.kind, ofDomain);
  };
}
