// Gaps: computed from the network each time, with the decisions kept on them.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { gapRoutes } from '../../../shared/api/routes/gap.ts';
import { gapContextFrom } from '../../../shared/gaps/contextFromSnapshot.ts';
import { createGapEvaluator } from '../../../shared/gaps/evaluate.ts';
import type { Contexts } from '../context.ts';
import { snapshot } from './network.ts';

type GapHandlers = Pick<Handlers<Contexts>, keyof typeof gapRoutes>;

export const gapHandlers: GapHandlers = {
  'gap.list': (context, { templateIds, areaIds, at, axis }) => {
    const network = snapshot(context);
    const date = at ?? network.network.referenceDate ?? context.today;
    return createGapEvaluator()(gapContextFrom(network, { templateIds, areaIds, at: date }), axis);
  },
  'gap.decide': ({ repos, today, label }, { gapKey, status, reason, ownerId, dueOn, restsOn }) => {
    repos.network.decide({ gapKey, status, reason, ownerId, dueOn, restsOn, decidedOn: today });
    label({ status });
    return null;
  },
};
