// Findings as a list: the decisions of the user beside them, the worst first.
import type { GapDecision } from '../schema/snapshot.ts';
import { groupBy } from '../util/groupBy.ts';
import { tieWord } from './expected.ts';
import type { GapMemory } from './memory.ts';
import { compareText } from './partners.ts';
import type { GapFinding, ListedGap } from './types.ts';

/**
 * Findings with their decisions, sorted: required before desirable, then by the number of municipalities the same
 * gap touches, then by key. A confirmed gap is `missing`; a decision whose ground has changed no longer counts.
 */
export function listGaps(
  findings: readonly GapFinding[],
  decisions: readonly GapDecision[],
  memory: GapMemory,
): readonly ListedGap[] {
  const decided = new Map(decisions.map((each) => [each.gapKey, each]));
  const list = (finding: GapFinding) => withDecision(finding, decided.get(finding.key) ?? null);
  // Groups are few and findings many: each group is sorted by itself, and those of one rank are then merged by key.
  const byRank = new Map<number, (readonly ListedGap[])[]>();
  for (const [word, group] of groupsOf(findings)) {
    const steady = memory.steady(`group|${word}`, group);
    // What was listed of this group before is listed the same.
    const before = memory.remember(`listed|${word}`, [decisions], () => ({ of: new Map<GapFinding, ListedGap>() }));
    const { rank, parts } = memory.remember(`sorted|${word}`, [steady, before], () => {
      before.of = new Map(group.map((finding) => [finding, before.of.get(finding) ?? list(finding)]));
      const sorted = [...before.of.values()].toSorted(byKey);
      return { rank: rankOf(group), parts: [sorted.filter(isRequired), sorted.filter((each) => !isRequired(each))] };
    });
    for (const [required, part] of parts.entries()) {
      if (part.length === 0) continue;
      const place = required * areaLimit - rank;
      const known = byRank.get(place);
      if (known) known.push(part);
      else byRank.set(place, [part]);
    }
  }
  return [...byRank]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([place, parts]) => memory.remember(`rank|${place}`, parts, () => parts.flat().toSorted(byKey)));
}

/** More than there can be municipalities. */
const areaLimit = 1_000_000;

function isRequired({ requirement }: GapFinding): boolean {
  return requirement === 'required';
}

function byKey(one: ListedGap, other: ListedGap): number {
  return compareText(one.key, other.key);
}

function withDecision(finding: GapFinding, decision: GapDecision | null): ListedGap {
  if (decision === null) return { ...finding, status: 'new', isReopened: false, decision };
  const isReopened = decision.restsOn !== finding.restsOn;
  if (isReopened) return { ...finding, status: 'new', isReopened, decision };
  const state = decision.status === 'confirmed' ? 'missing' : finding.state;
  return { ...finding, state, status: decision.status, isReopened, decision };
}

/** One kind of partner missing in five municipalities is one large gap, also when it is five findings. */
function groupsOf(findings: readonly GapFinding[]): readonly (readonly [word: string, group: readonly GapFinding[]])[] {
  return [...groupBy(findings, ({ kind }) => kind)].flatMap(([kind, ofKind]) =>
    [...groupBy(ofKind, ({ templateId }) => templateId)].flatMap(([templateId, ofTemplate]) =>
      [...groupBy(ofTemplate, wordOf)].map(([word, group]) => [`${kind}|${templateId ?? ''}|${word}`, group] as const),
    ),
  );
}

function wordOf({ key, partnerTypeId, roleId, tie, consultationTypeId }: GapFinding): string {
  return partnerTypeId ?? roleId ?? consultationTypeId ?? (tie ? tieWord(tie) : key);
}

/** How many municipalities the gap touches. */
function rankOf(group: readonly GapFinding[]): number {
  const codes = new Set<string>();
  for (const { municipalityIds } of group) for (const code of municipalityIds) codes.add(code);
  return codes.size;
}
