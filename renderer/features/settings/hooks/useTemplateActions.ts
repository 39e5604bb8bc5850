import type { TemplateDraft } from '../../../../shared/schema/template.ts';
import type { Template } from '../../../../shared/schema/vocabulary.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { useSettings } from '../settingsStore.ts';
import { copyOf } from '../templateWords.ts';

/** A template has at most some hundreds of lines; of anything larger the beginning is enough to refuse it. */
const mostBytes = 4_000_000;

export type TemplateActions = {
  /** Makes a template and opens it; throws what refuses it. */
  readonly make: (draft: TemplateDraft) => Promise<void>;
  readonly copy: (template: Template) => void;
  /** Reads a file and opens what came; throws what refuses it. */
  readonly read: (file: File) => Promise<void>;
  readonly toFile: (template: Template) => void;
  readonly remove: (template: Template) => void;
};

/** What can be done with templates; each change is one step of the history and is said. */
export function useTemplateActions(): TemplateActions {
  const t = useT();
  const { client, desktop } = useApp();
  const network = useNetwork();
  const { notify, notifyFailure } = useNotify();
  const run = useRunAction();
  const { openTemplate } = useSettings.getState();
  const undo = { label: t('common.action.undo'), run: () => run('undo') };
  const make = async (draft: TemplateDraft) => {
    const { id } = await client['template.create'](draft);
    openTemplate(id);
    notify(t('templates.said.made', { name: draft.label }), undo);
  };
  return {
    make,
    copy: (template) => void make(copyOf(network, template, t)).catch(notifyFailure),
    read: async (file) => {
      const { id, label } = await client['template.import']({ text: await file.slice(0, mostBytes).text() });
      openTemplate(id);
      notify(t('templates.said.read', { name: label }), undo);
    },
    toFile: ({ id }) => {
      const save = async () => {
        const { filename, text } = await client['template.file']({ id });
        const bytes = new TextEncoder().encode(text);
        const saved = await desktop['file.save']({ filename, mime: 'application/json', bytes });
        if (saved) notify(t('templates.said.saved', { name: saved.savedAs }));
      };
      save().catch(notifyFailure);
    },
    remove: ({ id, label }) => {
      client['template.remove']({ id }).then(() => {
        openTemplate(null);
        notify(t('templates.said.removed', { name: label }), undo);
      }, notifyFailure);
    },
  };
}
