// Editing the words and areas of a network.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { wordRoutes } from '../../../shared/api/routes/words.ts';
import type { NewArea } from '../../../shared/schema/words.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import type { CommandContext, Contexts } from '../context.ts';
import { definedOf, found } from '../changes/patch.ts';

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
      if (list === 'partner_type') stepUp(repos, id, replacementId);
      repos.word.replaceEverywhere(list, id, replacementId);
    }
    const uses = repos.word.usage(list)[id] ?? 0;
    if (uses > 0) throw new KnownError('STILL_IN_USE', { count: uses });
    repos.word.remove(list, id);
    label({ name: before });
    return null;
  },
  'word.place': ({ repos, label }, { list, id, beforeId }) => {
    const name = found(repos.word.labelOf(list, id));
    const others = repos.word.order(list).filter((other) => other !== id);
    const at = beforeId === null ? others.length : others.indexOf(beforeId);
    if (at < 0) throw new KnownError('NOT_FOUND');
    for (const [sort, word] of others.toSpliced(at, 0, id).entries()) repos.word.update(list, word, { sort });
    label({ name });
    return null;
  },
  'word.usage': ({ repos }, { list }) => repos.word.usage(list),
  'area.create': ({ repos, newId, label }, { area }) => {
    checkPlace(repos, area);
    if (repos.area.ownIdNamed(area.name) !== null) throw new KnownError('WORD_EXISTS');
    const id = newId();
    repos.area.insert({ ...area, id });
    label({ name: area.name });
    return { id };
  },
  'area.update': (context, { id, patch }) => {
    const before = ownArea(context, id);
    const after = { ...before, ...definedOf(patch) };
    checkPlace(context.repos, after);
    const namesake = context.repos.area.ownIdNamed(after.name);
    if (namesake !== null && namesake !== id) throw new KnownError('WORD_EXISTS');
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

// Of two that hold each other neither would lie in the other.
function checkPlace(
  { area }: CommandContext['repos'],
  { withinId, memberIds }: Pick<NewArea, 'withinId' | 'memberIds'>,
): void {
  if (withinId === null) return;
  if (!area.isBuiltin(withinId)) throw new KnownError('NOT_FOUND');
  if (memberIds.some((member) => area.within(member).includes(withinId))) throw new KnownError('AREA_CYCLE');
}

// A type that takes the place of one above it goes up first: it would come to stand above itself.
function stepUp({ word }: CommandContext['repos'], id: string, replacementId: string): void {
  if (!word.typesAbove(replacementId).includes(id)) return;
  const [, parentId = null] = word.typesAbove(id);
  word.update('partner_type', replacementId, { parentId });
}

// The areas of the Netherlands are not the user's to change.
function ownArea({ repos }: CommandContext, id: string) {
  return found(repos.area.getOwn(id));
}
