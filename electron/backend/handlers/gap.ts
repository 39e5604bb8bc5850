// Gaps: computed from the network as it is, with the decisions kept on them.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { gapRoutes } from '../../../shared/api/routes/gap.ts';
import { gapContextFrom } from '../../../shared/gaps/contextFromSnapshot.ts';
import { noteGuard } from '../changes/noteGuard.ts';
import type { Contexts } from '../context.ts';

type GapHandlers = Pick<Handlers<Contexts>, keyof typeof gapRoutes>;

export const gapHandlers: GapHandlers = {
  'gap.list': (context, { templateIds, areaIds, at, axis }) => {
    const network = context.network();
    const date = at ?? network.network.referenceDate ?? context.today;
    return context.evaluateGaps(gapContextFrom(network, { templateIds, areaIds, at: date }), axis);
  },
  'gap.decide': ({ repos, today, label }, { gapKey, status, reason, ownerId, dueOn, restsOn }) => {
    noteGuard(reason);
    repos.network.decide({ gapKey, status, reason, ownerId, dueOn, restsOn, decidedOn: today });
    label({ status });
    return null;
  },
};
