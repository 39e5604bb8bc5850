import { Button, TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconFileImport, IconPlus, IconWand } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import type { Template } from '../../../../shared/schema/vocabulary.ts';
import { useNetwork } from '../../../data/app.tsx';
import { sentenceOf } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { useTemplateActions } from '../hooks/useTemplateActions.ts';
import { useSettings } from '../settingsStore.ts';
import { contentsOf, templatesBy } from '../templateWords.ts';
import classes from './List.module.css';
import { TemplateMenu } from './TemplateMenu.tsx';
import own from './Templates.module.css';

/** All templates: the user's own first, then those that came built in. */
export function TemplateList({ onDerive }: { readonly onDerive: () => void }) {
  const t = useT();
  const network = useNetwork();
  const { read } = useTemplateActions();
  const [refusal, setRefusal] = useState<string | null>(null);
  const ownTemplates = templatesBy(network, 'own');
  const readFile = (file: File | undefined) => {
    setRefusal(null);
    if (file) read(file).catch((thrown: unknown) => setRefusal(sentenceOf(thrown, t)));
  };
  return (
    <>
      <div className={classes['bar']}>
        <AddTemplate />
        <ReadButton onFile={readFile} />
        <Button variant="default" leftSection={<IconWand size={16} stroke={1.75} aria-hidden />} onClick={onDerive}>
          {t('templates.fromNetwork')}
        </Button>
      </div>
      {refusal !== null && (
        <p role="alert" className={own['refused']}>
          {refusal}
        </p>
      )}
      {/* What scrolls can be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes['list']} role="group" aria-label={t('settings.section.template')} tabIndex={0}>
        <h3 className={classes['caption']}>{t('templates.own')}</h3>
        {ownTemplates.length === 0 && <p className={classes['none']}>{t('templates.none')}</p>}
        <Rows label={t('templates.own')} templates={ownTemplates} />
        <h3 className={classes['caption']}>{t('templates.builtin')}</h3>
        <Rows label={t('templates.builtin')} templates={templatesBy(network, 'builtin')} />
      </div>
    </>
  );
}

function Rows({ label, templates }: { readonly label: string; readonly templates: readonly Template[] }) {
  return (
    <ul className={classes['part']} aria-label={label}>
      {templates.map((template) => (
        <TemplateRow key={template.id} template={template} />
      ))}
    </ul>
  );
}

function TemplateRow({ template }: { readonly template: Template }) {
  const t = useT();
  const { snapshot, themes } = useNetwork();
  const openTemplate = useSettings((state) => state.openTemplate);
  const isInUse = snapshot.chosenTemplates.some((each) => each.templateId === template.id);
  const theme = template.themeId === null ? undefined : themes.get(template.themeId)?.label;
  const facts = [contentsOf(template.expectations, t), theme !== undefined && !template.label.includes(theme) && theme];
  return (
    <li className={own['row']}>
      <UnstyledButton className={own['open']} onClick={() => openTemplate(template.id)}>
        {/* Words that run together would not be those of the button's name. */}
        <span className={own['name']}>{template.label}</span>{' '}
        <span className={own['facts']}>{facts.filter(Boolean).join(' · ')}</span>
      </UnstyledButton>
      {isInUse && <span className={own['inUse']}>{t('templates.inUse')}</span>}
      <TemplateMenu template={template} />
    </li>
  );
}

function AddTemplate() {
  const t = useT();
  const { make } = useTemplateActions();
  const [label, setLabel] = useState('');
  const [sentence, setSentence] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() === '') return;
    make({ label: label.trim() }).catch((thrown: unknown) => setSentence(sentenceOf(thrown, t)));
  };
  return (
    <form className={classes['add']} onSubmit={submit}>
      <TextInput
        className={classes['addField']}
        aria-label={t('templates.add')}
        placeholder={t('templates.add')}
        value={label}
        error={sentence}
        onChange={(event) => {
          setLabel(event.currentTarget.value);
          setSentence(null);
        }}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}>
        {t('common.action.add')}
      </Button>
    </form>
  );
}

function ReadButton({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {t('templates.read')}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          aria-label={t('templates.read')}
          accept=".json,application/json"
          onChange={(event) => {
            onFile(event.currentTarget.files?.[0]);
            // The same file again, after it was put right, must be a change too.
            event.currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
    </>
  );
}
