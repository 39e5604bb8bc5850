// Ways of looking at the map, kept under a name.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { viewRoutes } from '../../../shared/api/routes/view.ts';
import type { ViewId } from '../../../shared/schema/ids.ts';
import { found } from '../changes/patch.ts';
import type { Contexts } from '../context.ts';

type ViewHandlers = Pick<Handlers<Contexts>, keyof typeof viewRoutes>;

export const viewHandlers: ViewHandlers = {
  'view.save': ({ repos, newId, label }, { id, name, definition }) => {
    label({ name });
    if (id !== null) {
      repos.view.update(found(repos.view.getById(id)).id, name, definition);
      return { id };
    }
    const created = newId() as ViewId;
    repos.view.insert(created, name, definition);
    return { id: created };
  },
  'view.rename': ({ repos, label }, { id, name }) => {
    repos.view.rename(found(repos.view.getById(id)).id, name);
    label({ name });
    return null;
  },
  'view.remove': ({ repos, label }, { id }) => {
    const view = found(repos.view.getById(id));
    repos.view.remove(id);
    label({ name: view.name });
    return null;
  },
  'view.order': ({ repos, label }, { ids }) => {
    const known: readonly string[] = repos.view.list(null).map((view) => view.id);
    const asked = [...new Set(ids)].map((id) => found(known.includes(id) ? id : null));
    repos.view.order([...asked, ...known.filter((id) => !(asked as readonly string[]).includes(id))]);
    label({ count: asked.length });
    return null;
  },
};
