// Quick entry: what was typed as lines comes in as one step.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { entryRoutes } from '../../../shared/api/routes/entry.ts';
import { personLabel } from '../../../shared/schema/person.ts';
import type { Contexts } from '../context.ts';
import { applyEntry } from '../applyEntry.ts';

type EntryHandlers = Pick<Handlers<Contexts>, keyof typeof entryRoutes>;

export const entryHandlers: EntryHandlers = {
  'entry.apply': (context, items) => {
    const counts = applyEntry(context, items);
    const count = Object.values({ ...counts, existed: 0 }).reduce((sum, each) => sum + each, 0);
    context.label({ name: firstName(items), count });
    return counts;
  },
};

type Items = Parameters<EntryHandlers['entry.apply']>[1];

/** What the step is called after: the first new record; empty when only ties or additions came in. */
function firstName({ persons, organisations }: Items): string {
  const [person] = persons;
  return person ? personLabel(person.person) : (organisations[0]?.organisation.name ?? '');
}
