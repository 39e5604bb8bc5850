// Findings as a list: the decisions of the user beside them, the worst first.
import type { GapDecision } from '../schema/snapshot.ts';
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
  const groups = new Map<string, GapFinding[]>();
  for (const finding of findings) {
    const word = groupWord(finding);
    const group = groups.get(word);
    if (group) group.push(finding);
    else groups.set(word, [finding]);
  }
  const listed = memory.remember('undecided', [decisions], () => new WeakMap<GapFinding, ListedGap>());
  const list = (finding: GapFinding) => {
    const known = listed.get(finding) ?? withDecision(finding, decided.get(finding.key) ?? null);
    listed.set(finding, known);
    return known;
  };
  // Groups are few and findings many: each group is sorted by itself, and those of one rank are then merged by key.
  const byRank = new Map<number, (readonly ListedGap[])[]>();
  for (const [word, group] of groups) {
    const steady = memory.steady(`group|${word}`, group);
    const { rank, parts } = memory.remember(`sorted|${word}`, [steady, listed], () => {
      const sorted = group.map(list).toSorted(byKey);
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

const groupWords = new WeakMap<GapFinding, string>();

// Findings are many and mostly those of last time: their word is made once.
function groupWord(finding: GapFinding): string {
  const known = groupWords.get(finding);
  if (known !== undefined) return known;
  const word = groupOf(finding);
  groupWords.set(finding, word);
  return word;
}

/** One kind of partner missing in five municipalities is one large gap, also when it is five findings. */
function groupOf({ kind, key, templateId, partnerTypeId, roleId, tie, consultationTypeId }: GapFinding): string {
  const word = partnerTypeId ?? roleId ?? consultationTypeId ?? (tie ? tieWord(tie) : null);
  return word === null ? key : `${kind}|${templateId ?? ''}|${word}`;
}

/** How many municipalities the gap touches. */
function rankOf(group: readonly GapFinding[]): number {
  const codes = new Set<string>();
  for (const { municipalityIds } of group) for (const code of municipalityIds) codes.add(code);
  return codes.size;
}
