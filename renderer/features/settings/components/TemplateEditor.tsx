import { Button } from '@mantine/core';
import { IconArrowLeft, IconCopy } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { In } from '../../../../shared/api/contract.ts';
import type { Template } from '../../../../shared/schema/vocabulary.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { themeChoices } from '../../../data/choices.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { useTemplateActions } from '../hooks/useTemplateActions.ts';
import { useSettings } from '../settingsStore.ts';
import { expectationKinds } from '../templateWords.ts';
import { ExpectationList } from './ExpectationList.tsx';
import { FieldRow } from './FieldRow.tsx';
import { LineField } from './LineField.tsx';
import { TemplateMenu } from './TemplateMenu.tsx';
import classes from './Templates.module.css';

type TemplateProps = { readonly template: Template };

/** One template: what it is called and what it expects. One that came built in is only read. */
export function TemplateEditor({ template }: TemplateProps) {
  const t = useT();
  const { snapshot } = useNetwork();
  const { copy } = useTemplateActions();
  const openTemplate = useSettings((state) => state.openTemplate);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const isOwn = template.origin === 'own';
  const original = snapshot.vocabulary.templates.find(({ id }) => id === template.derivedFromId);
  return (
    <>
      <div className={classes['head']}>
        <Button
          ref={back}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={16} stroke={1.75} aria-hidden />}
          onClick={() => openTemplate(null)}
        >
          {t('templates.all')}
        </Button>
        <h3 className={classes['title']}>{template.label}</h3>
        {!isOwn && (
          <Button leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />} onClick={() => copy(template)}>
            {t('templates.copy')}
          </Button>
        )}
        <TemplateMenu template={template} />
      </div>
      {/* What scrolls can be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes['body']} role="group" aria-label={template.label} tabIndex={0}>
        {isOwn ? <Fields template={template} /> : <Facts template={template} />}
        {original && <p className={classes['quiet']}>{t('templates.isCopy', { name: original.label })}</p>}
        {expectationKinds.map((kind) => (
          <ExpectationList key={kind} kind={kind} template={template} />
        ))}
      </div>
    </>
  );
}

function Facts({ template }: TemplateProps) {
  const t = useT();
  return (
    <>
      <p className={classes['note']}>{t('templates.isBuiltin')}</p>
      <p className={classes['quiet']}>
        {t('templates.field.source')}: {template.source}
      </p>
    </>
  );
}

function Fields({ template }: TemplateProps) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const { id, label, themeId, source } = template;
  const save = (patch: In<'template.update'>['patch']) => client['template.update']({ id, patch });
  const theme = themeId === null ? undefined : network.themes.get(themeId);
  return (
    <div className={classes['fields']}>
      <FieldRow name={t('templates.field.name')}>
        <LineField
          look="field"
          label={t('templates.field.name')}
          value={label}
          isRequired
          save={(text) => save({ label: text })}
        />
      </FieldRow>
      <FieldRow name={t('templates.field.theme')}>
        <PickButton
          look="field"
          label={t('templates.field.theme')}
          placeholder={t('templates.field.noTheme')}
          options={() => themeChoices(network)}
          chosen={theme ? [{ value: theme.id, label: theme.label }] : []}
          onPick={([chosen]) => void save({ themeId: chosen ?? null }).catch(notifyFailure)}
        />
      </FieldRow>
      <FieldRow name={t('templates.field.source')} hint={t('templates.field.sourceHint')}>
        <LineField
          look="field"
          label={t('templates.field.source')}
          value={source}
          save={(text) => save({ source: text })}
        />
      </FieldRow>
    </div>
  );
}
