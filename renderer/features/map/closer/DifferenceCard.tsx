// What the signs of a comparison mean and how many there are; from here to the same in words.
import { IconListDetails, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { changeSigns, type ChangeSign, type Difference } from '../../../../shared/map/drawDifference.ts';
import { longDate } from '../../../data/dates.ts';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import page from '../components/MapPage.module.css';
import styles from './time.module.css';

type Props = { readonly difference: Difference | null; readonly onDate: string };

const glyphs: Readonly<Record<ChangeSign, string>> = { came: '+', gone: '−', changed: '~' };

export function DifferenceCard({ difference, onDate }: Props) {
  const from = useMapLook((look) => look.comparedWith);
  return difference && from !== null && <Shown difference={difference} from={from} to={onDate} />;
}

type ShownProps = { readonly difference: Difference; readonly from: string; readonly to: string };

function Shown({ difference: { actors, relations }, from, to }: ShownProps) {
  const t = useT();
  const openDialog = useUi((state) => state.openDialog);
  const signs = changeSigns.filter((sign) => actors[sign] + relations[sign] > 0);
  const wordsOf = (sign: ChangeSign) => {
    const parts = [
      actors[sign] > 0 && t('closer.difference.actors', { count: actors[sign] }),
      relations[sign] > 0 && t('closer.difference.relations', { count: relations[sign] }),
    ];
    return t(`closer.difference.${sign}`, { what: parts.filter(Boolean).join(t('closer.difference.and')) });
  };
  const title = t('closer.difference.title', { from: longDate(from), to: longDate(to) });
  const said = signs.length === 0 ? t('closer.difference.none') : signs.map(wordsOf).join('; ');
  useEffect(() => announce(`${title}. ${said}`), [title, said]);
  return (
    <section
      data-over-map
      className={`${page['card']} ${styles['difference']}`}
      aria-label={t('closer.difference.name')}
    >
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <IconButton
          label={t('closer.difference.inWords')}
          icon={IconListDetails}
          onClick={() => openDialog({ name: 'compare' })}
        />
        <IconButton
          label={t('closer.difference.close')}
          icon={IconX}
          onClick={() => changeLook({ comparedWith: null })}
        />
      </div>
      {signs.length === 0 && <p className={styles['none']}>{t('closer.difference.none')}</p>}
      <ul className={styles['signs']}>
        {signs.map((sign) => (
          <li key={sign}>
            <span className={styles['sign']} data-sign={sign} aria-hidden>
              {glyphs[sign]}
            </span>
            {wordsOf(sign)}
          </li>
        ))}
      </ul>
    </section>
  );
}
