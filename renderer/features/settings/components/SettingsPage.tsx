import { Button, UnstyledButton } from '@mantine/core';
import { useRunAction } from '../../../actions/useActions.ts';
import { useTemplateIntent } from '../../../data/templateIntent.ts';
import { useT } from '../../../i18n/useT.ts';
import { isWordList, type Section, sections } from '../sections.ts';
import { useSettings } from '../settingsStore.ts';
import { AreaSection } from './AreaSection.tsx';
import { ClosedSection } from './ClosedSection.tsx';
import { LogSection } from './LogSection.tsx';
import { NetworkSection } from './NetworkSection.tsx';
import classes from './SettingsPage.module.css';
import { TemplateSection } from './TemplateSection.tsx';
import { WordSection } from './WordSection.tsx';

/** "Beheer": the network itself, its words and its areas. Left what there is, right what can be done with it. */
export function SettingsPage() {
  const t = useT();
  const run = useRunAction();
  const section = useSettings((state) => state.section);
  useTemplateIntent((intent) => {
    const { openTemplate, derive } = useSettings.getState();
    openTemplate(null);
    if (intent.kind === 'fromNetwork') derive({ consultationId: intent.consultationId });
  });
  return (
    <div className={classes['page']}>
      <div className={classes['side']}>
        <h1 className={classes['title']}>{t('settings.title')}</h1>
        <nav aria-label={t('settings.sections')} className={classes['sections']}>
          {sections.map((each) => (
            <SectionButton key={each} section={each} />
          ))}
        </nav>
        <Button variant="default" onClick={() => run('showReview')}>
          {t('privacy.review.open')}
        </Button>
      </div>
      <section key={section} className={classes['editor']} aria-labelledby="settings-section">
        <div className={classes['head']}>
          <h2 id="settings-section" className={classes['heading']}>
            {t(`settings.section.${section}`)}
          </h2>
          <p className={classes['text']}>{t(`settings.about.${section}`)}</p>
        </div>
        <Editor section={section} />
      </section>
    </div>
  );
}

function SectionButton({ section }: { readonly section: Section }) {
  const t = useT();
  const isOpen = useSettings((state) => state.section === section);
  const open = useSettings((state) => state.open);
  return (
    <UnstyledButton
      className={classes['section']}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => open(section)}
    >
      {t(`settings.section.${section}`)}
    </UnstyledButton>
  );
}

function Editor({ section }: { readonly section: Section }) {
  if (isWordList(section)) return <WordSection list={section} />;
  if (section === 'template') return <TemplateSection />;
  if (section === 'area') return <AreaSection />;
  if (section === 'log') return <LogSection />;
  return section === 'network' ? <NetworkSection /> : <ClosedSection />;
}
