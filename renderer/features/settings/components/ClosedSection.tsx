import { intensityKey } from '../../../data/intensity.ts';
import { avePhaseChoices } from '../../../data/meetingChoices.ts';
import { levelChoices, scaleChoices, statusChoices } from '../../../data/choices.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './ClosedSection.module.css';

/** The lists that are fixed, because what the app works out rests on them; shown with what they mean. */
export function ClosedSection() {
  const t = useT();
  const labels = (choices: readonly { readonly label: string }[]) => choices.map(({ label }) => label);
  const lists = [
    { name: 'level', words: labels(levelChoices(t)) },
    { name: 'scale', words: labels(scaleChoices(t)) },
    { name: 'status', words: labels(statusChoices(t)) },
    { name: 'intensity', words: [0, 1, 2, 3, 4, 5].map((intensity) => `${intensity} ${t(intensityKey(intensity))}`) },
    { name: 'ave', words: labels(avePhaseChoices(t)) },
  ] as const;
  return (
    <div className={classes['lists']}>
      {lists.map(({ name, words }) => (
        <section key={name} aria-label={t(`settings.closed.${name}`)}>
          <h3 className={classes['name']}>{t(`settings.closed.${name}`)}</h3>
          <p className={classes['text']}>{t(`settings.closedText.${name}`)}</p>
          <ol className={classes['words']}>
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
