// Which parties of one type work in a chosen area: what a matrix over the chosen areas together is made from.
import type { GapView } from './gapView.ts';
import type { Partner } from './partners.ts';

/** By id; the very same list while it holds the same parties. Of whom the work area is not known is not among them. */
export function inScopeOfType(view: GapView, partnerTypeId: string): readonly Partner[] {
  const { areaIds } = view.expected;
  const ofType = view.partnersOfType(partnerTypeId);
  const parts = [areaIds, ofType, view.areas, view.assumption];
  const here = view.memory.remember(`in scope|${partnerTypeId}`, parts, () => {
    const found = new Set(areaIds.flatMap((areaId) => view.groundOf(partnerTypeId, areaId).here));
    return ofType.filter((each) => found.has(each));
  });
  return view.memory.steady(`in scope of type|${partnerTypeId}`, here);
}
