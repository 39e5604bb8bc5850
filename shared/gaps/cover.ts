// Does a party work in an area? Yes, no, or not known: a party without a work area is never quietly counted as absent.
import type { AreaIndex } from './areaIndex.ts';
import type { Partner } from './partners.ts';
import type { GapContext } from './types.ts';

export type Cover = 'yes' | 'no' | 'unknown';

export type CoverQuestion = { readonly partner: Partner; readonly areaId: string | null };

/**
 * Answers for one evaluation. A work area counts when it touches the asked area: it holds it (an organisation for
 * the whole region), lies in it (a team for one neighbourhood) or shares a municipality with it. Whether that is
 * enough for the scale a template asks is another question (g2).
 *
 * A party whose work area is not known is taken to work in the asked area when no other area is in play: the
 * network is about that area, or it is the only area asked for and no party is known to work wholly outside it. A
 * list of one town says its town in the title, not on every line. With more areas in play the answer is `unknown`.
 */
export function createCover(
  context: GapContext,
  partners: readonly Partner[],
  areas: AreaIndex,
): (question: CoverQuestion) => Cover {
  const isOnlyArea = createOnlyAreaTest(context, partners, areas);
  return ({ partner, areaId }) => {
    if (areaId === null || partner.isNational) return 'yes';
    if (partner.areaIds.length === 0) return isOnlyArea(areaId) ? 'yes' : 'unknown';
    return partner.areaIds.some((each) => areas.touches(each, areaId)) ? 'yes' : 'no';
  };
}

function createOnlyAreaTest(
  context: GapContext,
  partners: readonly Partner[],
  areas: AreaIndex,
): (areaId: string) => boolean {
  const asked = new Set(context.checks.map((check) => check.areaId));
  const [only] = asked;
  const isOutside = (partner: Partner) =>
    partner.areaIds.length > 0 && !partner.areaIds.some((each) => areas.touches(each, only ?? ''));
  const nobodyElsewhere = asked.size === 1 && typeof only === 'string' && !partners.some(isOutside);
  const { regionAreaId } = context;
  const holdsRegion = (areaId: string) => regionAreaId !== null && areas.holds(areaId, regionAreaId);
  return (areaId) => (nobodyElsewhere && areaId === only) || holdsRegion(areaId);
}
