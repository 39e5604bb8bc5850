// Making one of two that are the same, and remembering which are not.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { mergeRoutes } from '../../../shared/api/routes/merge.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { mergeActors } from '../changes/merge.ts';
import type { CommandContext, Contexts } from '../context.ts';

type MergeHandlers = Pick<Handlers<Contexts>, keyof typeof mergeRoutes>;
type Pairs = readonly { readonly leftId: string; readonly rightId: string }[];

export const mergeHandlers: MergeHandlers = {
  'actor.merge': (context, { keepId, goneId, choices }) => {
    const { name, other, ...outcome } = mergeActors(context, { keepId, goneId }, choices);
    context.label({ from: other, to: name });
    return outcome;
  },
  'duplicate.dismiss': (context, { pairs }) => {
    const ids = new Set(pairs.flatMap(({ leftId, rightId }) => [leftId, rightId]));
    if (context.repos.actor.count([...ids]) < ids.size) throw new KnownError('NOT_FOUND');
    for (const pair of pairs) context.repos.merge.put(pair, context.today);
    context.label(pairWords(context, pairs));
    return null;
  },
  'duplicate.restore': (context, { pairs }) => {
    const removed = pairs.reduce((sum, pair) => sum + context.repos.merge.remove(pair), 0);
    if (removed === 0) throw new KnownError('NOT_FOUND');
    context.label(pairWords(context, pairs));
    return null;
  },
  'duplicate.dismissed': ({ repos }) => repos.merge.list(),
};

function pairWords({ repos }: CommandContext, pairs: Pairs) {
  const [first] = pairs;
  const label = (id: string | undefined) => repos.actor.labelOf(id ?? '');
  return { from: label(first?.leftId), to: label(first?.rightId), count: pairs.length };
}
