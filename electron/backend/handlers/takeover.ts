// Comparing with another file of the same network, and taking over from it.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { takeoverRoutes } from '../../../shared/api/routes/takeover.ts';
import type { Contexts } from '../context.ts';
import { applyTakeover } from '../takeover/applyTakeover.ts';

type TakeoverHandlers = Pick<Handlers<Contexts>, keyof typeof takeoverRoutes>;

export const takeoverHandlers: TakeoverHandlers = {
  'takeover.plan': ({ compareOther }) => compareOther().plan,
  'takeover.apply': (context, { fingerprint, choices }) => {
    const compared = context.compareOther();
    const result = applyTakeover(context, compared, fingerprint, choices);
    const { name } = compared.plan;
    if (result.taken > 0)
      context.repos.log.addEvent({ id: context.newId(), at: context.now, kind: 'takeover', rows: result.taken });
    context.label({ name, count: result.taken });
    return result;
  },
};
