import { Button, Checkbox, Group, NumberInput, Progress, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { pictureFormats } from '../../../../shared/picture/formats.ts';
import { papers, sheetSize } from '../../../../shared/picture/sheet.ts';
import { planTiles } from '../../../../shared/picture/tiles.ts';
import { themes } from '../../../../shared/map/themes.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useShownDate } from '../../../data/shownDate.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import type { MapCloser } from '../closer/useCloser.ts';
import { useDifference } from '../closer/useDifference.ts';
import { useMapElements, type Painted } from '../hooks/useMapElements.ts';
import type { MapPaint } from '../hooks/usePaint.ts';
import type { MapView } from '../hooks/useMapView.ts';
import { usePictured, type Picture } from '../hooks/usePicture.ts';
import type { Region } from './makeSheets.ts';
import { asksTiles, type PictureChoices, rememberChoices, rememberedChoices } from './pictureChoices.ts';
import styles from './PictureForm.module.css';
import { PicturePreview } from './PicturePreview.tsx';
import { useAppMode } from '../../../data/useAppMode.ts';
import { DialogFoot } from '../../../ui/DialogFoot.tsx';
import { usePreview } from './usePreview.ts';
import { useSavePicture } from './useSavePicture.ts';

export type PictureFormProps = {
  /** What the map shows, and how. */
  readonly painted: Painted & Pick<MapPaint, 'groups'> & Pick<Picture, 'plan' | 'key'>;
  readonly view: MapView;
  readonly closer: MapCloser;
  /** What is in sight now; null while nothing is. */
  readonly regionNow: () => Region | null;
  readonly onDone: () => void;
};

/** Everything that is decided about a picture before it leaves, beside what becomes of it. */
export function PictureForm({ painted, view, closer, regionNow, onDone }: PictureFormProps) {
  const t = useT();
  const network = useNetwork();
  const shownAt = useShownDate();
  const [choices, setChoices] = useState(rememberedChoices);
  const [title, setTitle] = useState(network.snapshot.network.name);
  const [purpose, setPurpose] = useState('');
  const [withPhotos, setPhotos] = useState(false);
  const [region] = useState(regionNow);
  const isPrintedHere = useAppMode() === 'electron';
  // A page is always light: it is read on a screen that nobody knows yet.
  const scheme = choices.format === 'html' ? 'light' : choices.scheme;
  const theme = themes[scheme];
  // The same map, in the colours of the picture: with what changed, and the areas behind it.
  const drawn = useMapElements(network, painted, { ...view, theme }, closer).elements;
  const difference = useDifference(network, drawn, painted.places, { ...view, theme });
  const elements = usePictured(difference?.elements ?? drawn, painted);
  const groups = painted.hueOf ? painted.groups : null;
  const subject = { network, elements, theme, region, shownAt, groups };
  const asked = { choices, title, purpose, withPhotos };
  const preview = usePreview(subject, asked);
  const { run, isBusy, failure, step: progress, stop } = useSavePicture(subject, isPrintedHere);
  const choose = (change: Partial<PictureChoices>) => setChoices((now) => ({ ...now, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rememberChoices(choices);
    void run(asked).then((isDone) => isDone && onDone());
  };
  const isPrinting = choices.format === 'pdf' && !isPrintedHere;
  return (
    <form onSubmit={submit} className={styles['form']}>
      <div className={styles['columns']}>
        <PicturePreview svg={preview.svg} scheme={scheme} />
        <div className={styles['fields']}>
          <TextInput
            data-autofocus
            label={t('picture.heading')}
            description={t('picture.headingHint')}
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <FormatChoice choices={choices} isPrinting={isPrinting} onChoose={choose} />
          {choices.format !== 'html' && <SheetChoice choices={choices} onChoose={choose} />}
          {choices.format !== 'html' && <LookChoice choices={choices} onChoose={choose} hasRegion={region !== null} />}
          {preview.hasPhotos && (
            <Checkbox
              size="xs"
              label={t('picture.photos')}
              checked={withPhotos}
              onChange={(event) => setPhotos(event.currentTarget.checked)}
            />
          )}
          <TextInput
            label={t('picture.purpose')}
            description={t('picture.purposeHint')}
            maxLength={500}
            value={purpose}
            onChange={(event) => setPurpose(event.currentTarget.value)}
          />
          <div aria-live="polite" className={styles['notes']}>
            {preview.unnamed > 0 && choices.format !== 'html' && (
              <p className={styles['warning']}>
                {preview.letterPt > choices.leastPt + 0.01
                  ? t('picture.unnamedAsShown', { count: preview.unnamed })
                  : t('picture.unnamed', { count: preview.unnamed, pt: choices.leastPt })}
              </p>
            )}
            {preview.leftOut > 0 && <p>{t('picture.leftOut', { count: preview.leftOut })}</p>}
          </div>
        </div>
      </div>
      {failure && <FailureText failure={failure} />}
      <DialogFoot>
        {progress ? (
          <div className={styles['progress']}>
            <Progress value={progress.share * 100} aria-label={t(`picture.busy.${progress.step}`)} />
            <span role="status">{t(`picture.busy.${progress.step}`)}</span>
          </div>
        ) : (
          <span className={styles['hint']}>{t('picture.logged')}</span>
        )}
        <Group gap={8}>
          <Button variant="default" onClick={isBusy ? stop : onDone}>
            {isBusy ? t('picture.stop') : t('common.action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {isPrinting ? t('picture.print') : t('picture.save')}
          </Button>
        </Group>
      </DialogFoot>
    </form>
  );
}

type ChoiceProps = {
  readonly choices: PictureChoices;
  readonly onChoose: (change: Partial<PictureChoices>) => void;
};

function FormatChoice({ choices, onChoose, isPrinting }: ChoiceProps & { readonly isPrinting: boolean }) {
  const t = useT();
  return (
    <div>
      <div className={styles['label']}>{t('picture.format')}</div>
      <SegmentedControl
        fullWidth
        aria-label={t('picture.format')}
        value={choices.format}
        onChange={(format) => onChoose({ format })}
        data={pictureFormats.map((value) => ({ value, label: t(`picture.formats.${value}`) }))}
      />
      <p className={styles['hint']}>{t(`picture.formatHint.${isPrinting ? 'print' : choices.format}`)}</p>
    </div>
  );
}

function SheetChoice({ choices, onChoose }: ChoiceProps) {
  const t = useT();
  const { paper, turn, format } = choices;
  const sheets = planTiles(sheetSize(paper, turn), sheetSize('a4', 'portrait')).tiles.length;
  return (
    <>
      <div className={styles['pair']}>
        <div>
          <div className={styles['label']}>{t('picture.paper')}</div>
          <SegmentedControl
            fullWidth
            aria-label={t('picture.paper')}
            value={paper}
            onChange={(next) => onChoose({ paper: next })}
            data={papers.map((value) => ({ value, label: t(`picture.papers.${value}`) }))}
          />
        </div>
        {paper !== 'slide' && (
          <div>
            <div className={styles['label']}>{t('picture.turn')}</div>
            <SegmentedControl
              fullWidth
              aria-label={t('picture.turn')}
              value={turn}
              onChange={(next) => onChoose({ turn: next })}
              data={(['landscape', 'portrait'] as const).map((value) => ({
                value,
                label: t(`picture.turns.${value}`),
              }))}
            />
          </div>
        )}
      </div>
      {format === 'pdf' && (paper === 'a3' || paper === 'a0') && (
        <Checkbox
          size="xs"
          label={t('picture.tiled')}
          description={asksTiles(choices) && t('picture.tiledHint', { count: sheets })}
          checked={choices.isTiled}
          onChange={(event) => onChoose({ isTiled: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

function LookChoice({ choices, onChoose, hasRegion }: ChoiceProps & { readonly hasRegion: boolean }) {
  const t = useT();
  return (
    <>
      {hasRegion && (
        <div>
          <div className={styles['label']}>{t('picture.part')}</div>
          <SegmentedControl
            fullWidth
            aria-label={t('picture.part')}
            value={choices.part}
            onChange={(part) => onChoose({ part })}
            data={(['whole', 'screen'] as const).map((value) => ({ value, label: t(`picture.parts.${value}`) }))}
          />
        </div>
      )}
      <div className={styles['pair']}>
        <div>
          <div className={styles['label']}>{t('picture.scheme')}</div>
          <SegmentedControl
            fullWidth
            aria-label={t('picture.scheme')}
            value={choices.scheme}
            onChange={(scheme) => onChoose({ scheme })}
            data={(['light', 'dark'] as const).map((value) => ({ value, label: t(`picture.schemes.${value}`) }))}
          />
        </div>
        <NumberInput
          label={t('picture.leastPt')}
          min={4}
          max={48}
          allowDecimal={false}
          value={choices.leastPt}
          onChange={(value) => Number(value) >= 4 && Number(value) <= 48 && onChoose({ leastPt: Number(value) })}
        />
      </div>
      <Checkbox
        size="xs"
        label={t('picture.legend')}
        checked={choices.hasLegend}
        onChange={(event) => onChoose({ hasLegend: event.currentTarget.checked })}
      />
    </>
  );
}
