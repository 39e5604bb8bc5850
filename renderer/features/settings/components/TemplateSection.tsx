import { useNetwork } from '../../../data/app.tsx';
import { useSettings } from '../settingsStore.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateFromNetwork } from './TemplateFromNetwork.tsx';
import { TemplateList } from './TemplateList.tsx';

/** The templates of the network: their list, or one of them. */
export function TemplateSection() {
  const { snapshot } = useNetwork();
  const { templateId, deriving, derive } = useSettings();
  const template = snapshot.vocabulary.templates.find(({ id }) => id === templateId);
  return (
    <>
      {template ? (
        <TemplateEditor key={template.id} template={template} />
      ) : (
        <TemplateList onDerive={() => derive({ consultationId: null })} />
      )}
      <TemplateFromNetwork ground={deriving} onClose={() => derive(null)} />
    </>
  );
}
