// Issues, actions and contact moments.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { followUpRoutes } from '../../../shared/api/routes/followUp.ts';
import type { ContactMoment } from '../../../shared/schema/contactMoment.ts';
import type { ContactMomentId } from '../../../shared/schema/ids.ts';
import { addIssue, changeIssue } from '../changes/issues.ts';
import type { CommandContext, Contexts } from '../context.ts';
import { noteGuard } from '../changes/noteGuard.ts';
import { definedOf, found } from '../changes/patch.ts';

type FollowUpHandlers = Pick<Handlers<Contexts>, keyof typeof followUpRoutes>;

export const followUpHandlers: FollowUpHandlers = {
  'issue.create': (context, { issue }) => {
    const { id, title } = addIssue(context, issue);
    context.label({ name: title });
    return { id };
  },
  'issue.update': (context, { id, patch }) => {
    context.label({ name: changeIssue(context, id, patch).title });
    return null;
  },
  'issue.remove': ({ repos, label }, { ids }) => {
    const first = found(repos.issue.getById(ids[0] ?? ''));
    label({ name: first.title, count: repos.issue.remove(ids) });
    return null;
  },
  'contactMoment.create': (context, { contactMoment }) => {
    const created: ContactMoment = { ...contactMoment, id: context.newId() as ContactMomentId };
    noteGuard(created.summary);
    context.repos.contactMoment.insert(created);
    context.label(momentWords(context, created));
    return { id: created.id };
  },
  'contactMoment.update': (context, { id, patch }) => {
    const after = { ...found(context.repos.contactMoment.getById(id)), ...definedOf(patch) };
    noteGuard(after.summary);
    context.repos.contactMoment.update(after);
    context.label(momentWords(context, after));
    return null;
  },
  'contactMoment.remove': (context, { ids }) => {
    const first = found(context.repos.contactMoment.getById(ids[0] ?? ''));
    context.label({ ...momentWords(context, first), count: context.repos.contactMoment.remove(ids) });
    return null;
  },
};

function momentWords({ repos }: CommandContext, { actorIds }: ContactMoment) {
  return { name: repos.actor.labelOf(actorIds[0] ?? '') };
}
