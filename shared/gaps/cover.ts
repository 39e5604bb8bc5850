// Does a party work in an area? Yes, no, or not known: a party without a work area is never quietly counted as absent.
import type { AreaIndex } from './areaIndex.ts';
import type { Partner } from './partners.ts';
import type { GapContext } from './types.ts';

export type Cover = 'yes' | 'no' | 'unknown';

export type CoverOf = (partner: Pick<Partner, 'areaIds' | 'isNational'>, areaId: string | null) => Cover;

export type CoverIndex = {
  readonly coverOf: CoverOf;
  /** The area in which a party without a work area is taken to work, as one word: answers hold while it is the same. */
  readonly assumption: string;
};

/**
 * Answers for one evaluation. A work area counts when it touches the asked area: it holds it (an organisation for
 * the whole region), lies in it (a team for one neighbourhood) or shares a municipality with it. Whether that is
 * enough for the scale a template asks is another question (g2).
 *
 * A party whose work area is not known is taken to work in the asked area when no other area is in play: the
 * network is about that area, or it is the only area asked for and no party is known to work wholly outside it. A
 * list of one town says its town in the title, not on every line. With more areas in play the answer is `unknown`.
 */
export function createCover(context: GapContext, partners: readonly Partner[], areas: AreaIndex): CoverIndex {
  const { regionAreaId } = context;
  const onlyAreaId = onlyAreaOf(context, partners, areas);
  const isAssumed = (areaId: string) =>
    areaId === onlyAreaId || (regionAreaId !== null && areas.holds(areaId, regionAreaId));
  return {
    assumption: `${onlyAreaId ?? ''}|${regionAreaId ?? ''}`,
    coverOf: (partner, areaId) => {
      if (areaId === null || partner.isNational) return 'yes';
      if (partner.areaIds.length === 0) return isAssumed(areaId) ? 'yes' : 'unknown';
      return partner.areaIds.some((each) => areas.touches(each, areaId)) ? 'yes' : 'no';
    },
  };
}

/** The only area asked for, when no party is known to work wholly outside it. */
function onlyAreaOf(context: GapContext, partners: readonly Partner[], areas: AreaIndex): string | null {
  const asked = new Set(context.checks.map((check) => check.areaId));
  const [only = null] = asked;
  if (asked.size !== 1 || only === null) return null;
  const isOutside = ({ areaIds }: Partner) => areaIds.length > 0 && !areaIds.some((each) => areas.touches(each, only));
  return partners.some(isOutside) ? null : only;
}
