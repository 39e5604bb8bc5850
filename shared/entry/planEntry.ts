// Lines of quick entry → what Enter will do, line by line. Writes nothing: the backend carries the items out as one step.
import { containsBsn } from '../privacy/bsn.ts';
import { checkNote } from '../privacy/noteGuard.ts';
import { cleanLine } from '../text/clean.ts';
import { type EntryIndex, knownTo } from './entryIndex.ts';
import { mostEntryLines } from './entrySchema.ts';
import { type Earlier, keepLine, type LineWork, noItems, noneEarlier, Refused, startLine } from './lineWork.ts';
import { type ReadLine, readLine } from './readLine.ts';
import { relationSaid } from './readSentence.ts';
import { addReachable, contactPointsOf, isOfOrganisation, tellAdditions, themeRefs } from './resolveEnds.ts';
import { addRelation, resolveParty } from './resolveTies.ts';
import type { EntryLine, EntryPlan, EntryProblem } from './types.ts';

const longestLine = 1_000;

/**
 * Reads a text of one or more lines. A line with a problem adds nothing and says why; names of earlier lines are known to
 * later ones. Never throws. O(lines) questions to the index.
 */
export function planEntry(text: string, index: EntryIndex): EntryPlan {
  const earlier = noneEarlier();
  const items = noItems();
  const lines: EntryLine[] = [];
  for (const [at, raw] of text.split(/\r\n|\r|\n|[\u0085\u2028\u2029]/u).entries()) {
    if (cleanLine(raw.slice(0, 4 * longestLine)) === '') continue;
    const { line, work } = planLine(raw, at + 1, lines.length, index, earlier);
    lines.push(line);
    if (work === null) continue;
    keepLine(work);
    items.themes.push(...work.items.themes);
    items.organisations.push(...work.items.organisations);
    items.persons.push(...work.items.persons);
    items.additions.push(...work.items.additions);
    items.positions.push(...work.items.positions);
    items.participations.push(...work.items.participations);
    items.relations.push(...work.items.relations);
  }
  return { lines, items };
}

/** True when Enter would change something. */
export function hasItems({ items }: EntryPlan): boolean {
  return Object.values(items).some((list) => list.length > 0);
}

type PlannedLine = { readonly line: EntryLine; readonly work: LineWork | null };

function planLine(raw: string, number: number, before: number, index: EntryIndex, earlier: Earlier): PlannedLine {
  const text = raw.trim();
  const refused = (problem: EntryProblem): PlannedLine => ({
    line: { number, text, steps: [], doubts: [], looksLikeClient: '', problem },
    work: null,
  });
  if (before >= mostEntryLines) return refused({ code: 'TOO_MANY_LINES', text: String(mostEntryLines) });
  if (text.length > longestLine) return refused({ code: 'TOO_LONG', text: String(longestLine) });
  if (containsBsn(text)) return refused({ code: 'BSN', text: '' });
  const work = startLine(index, earlier, number);
  try {
    resolveLine(work, readLine(relationSaid(text, index) ?? text, knownTo(index)));
  } catch (thrown) {
    if (thrown instanceof Refused) return refused(thrown.problem);
    throw thrown;
  }
  const looksLikeClient = checkNote(text)[0]?.excerpt ?? '';
  return { line: { number, text, steps: work.steps, doubts: work.doubts, looksLikeClient, problem: null }, work };
}

function resolveLine(work: LineWork, line: ReadLine): void {
  const [first, second] = line.parties;
  if (first === undefined || line.parties.length > 2) throw new Refused('TOO_MANY_ENDS', line.text);
  if (second !== undefined) addRelation(work, line, first, second);
  else resolveRecord(work, line, first);
  if (work.steps.length === 0) work.steps.push({ kind: 'known', name: line.text });
}

/** A line about one: a partner, a contact with functions, or a vacancy. */
function resolveRecord(work: LineWork, line: ReadLine, party: ReadLine['parties'][number]): void {
  const colon = party.name.indexOf(':');
  if (colon >= 0) throw new Refused('COLON_WITHOUT_RELATION', party.name.slice(colon + 1).trim());
  const points = contactPointsOf(line.emails, line.phones);
  if (party.mark === 'vacancy') {
    const [point] = points;
    if (point) throw new Refused('CONTACT_IN_VACANCY', point.value);
    resolveParty(work, party, [...themeRefs(work, line.themes)]);
    return;
  }
  const { end, organisations } = resolveParty(work, party, []);
  if (end === null) throw new Refused('NAME_MISSING', line.text);
  const themes = themeRefs(work, line.themes);
  const [only] = organisations;
  const forOrganisation =
    end.kind === 'person' && only && organisations.length === 1
      ? points.filter((point) => isOfOrganisation(point, end.label))
      : [];
  addReachable(
    work,
    end,
    themes,
    points.filter((point) => !forOrganisation.includes(point)),
  );
  if (only && forOrganisation.length > 0) addReachable(work, only, [], forOrganisation);
  tellAdditions(work, [end, ...organisations]);
}
