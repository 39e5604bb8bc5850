// Editing the words and areas of a network.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { wordRoutes } from '../../../shared/api/routes/words.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import type { CommandContext, Contexts } from '../context.ts';
import { definedOf, found } from './patch.ts';

type WordHandlers = Pick<Handlers<Contexts>, keyof typeof wordRoutes>;

export const wordHandlers: WordHandlers = {
  'word.create': ({ repos, newId, label }, input) => {
    if (repos.word.idNamed(input.list, input.word.label) !== null) throw new KnownError('WORD_EXISTS');
    const id = newId();
    repos.word.insert(input.list, id, input.word);
    label({ name: input.word.label });
    return { id };
  },
  'word.update': ({ repos, label }, { list, id, patch }) => {
    const before = found(repos.word.labelOf(list, id));
    if (patch.label !== undefined) {
      const namesake = repos.word.idNamed(list, patch.label);
      if (namesake !== null && namesake !== id) throw new KnownError('WORD_EXISTS');
    }
    if (list === 'partner_type' && patch.parentId && repos.word.typesAbove(patch.parentId).includes(id)) {
      throw new KnownError('PARENT_CYCLE');
    }
    repos.word.update(list, id, patch);
    label({ name: patch.label ?? before });
    return null;
  },
  'word.remove': ({ repos, label }, { list, id, replacementId }) => {
    const before = found(repos.word.labelOf(list, id));
    if (replacementId !== null) {
      found(repos.word.labelOf(list, replacementId));
      if (replacementId === id) throw new KnownError('STILL_IN_USE');
      repos.word.replaceEverywhere(list, id, replacementId);
    }
    const uses = repos.word.usage(list)[id] ?? 0;
    if (uses > 0) throw new KnownError('STILL_IN_USE', { count: uses });
    repos.word.remove(list, id);
    label({ name: before });
    return null;
  },
  'word.usage': ({ repos }, { list }) => repos.word.usage(list),
  'area.create': ({ repos, newId, label }, { area }) => {
    const id = newId();
    repos.area.insert({ ...area, id });
    label({ name: area.name });
    return { id };
  },
  'area.update': (context, { id, patch }) => {
    const before = ownArea(context, id);
    const after = { ...before, ...definedOf(patch) };
    if (after.memberIds.some((member) => context.repos.area.within(member).includes(id))) {
      throw new KnownError('AREA_CYCLE');
    }
    context.repos.area.update(after);
    context.label({ name: after.name });
    return null;
  },
  'area.remove': (context, { id }) => {
    const { name } = ownArea(context, id);
    const uses = context.repos.area.uses(id);
    if (uses > 0) throw new KnownError('STILL_IN_USE', { count: uses });
    context.repos.area.remove(id);
    context.label({ name });
    return null;
  },
};

// The areas of the Netherlands are not the user's to change.
function ownArea({ repos }: CommandContext, id: string) {
  return found(repos.area.getOwn(id));
}
