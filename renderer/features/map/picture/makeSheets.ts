// From the drawn map to sheets: what stands on them follows from what may leave.
import type { ReleasedPicture } from '../../../../shared/export/releasePicture.ts';
import type { ColouredGroup } from '../../../../shared/map/colouring.ts';
import type { MapElements } from '../../../../shared/map/graphElements.ts';
import type { Theme } from '../../../../shared/map/themes.ts';
import { composeScene, type PictureRequest } from '../../../../shared/picture/composeScene.ts';
import { domainLegend } from '../../../../shared/picture/domainLegend.ts';
import { releasedElements } from '../../../../shared/picture/releasedElements.ts';
import { sheetSize } from '../../../../shared/picture/sheet.ts';
import type { Scene } from '../../../../shared/picture/types.ts';
import { longDate, type PictureWords } from '../../../../shared/picture/words.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { measureText } from '../../../platform/letters.ts';
import type { PictureChoices } from './pictureChoices.ts';

export type Region = NonNullable<PictureRequest['region']>;

export type PictureSubject = {
  readonly network: NetworkIndex;
  /** As the window draws them, in the colours of the picture. */
  readonly elements: MapElements;
  readonly theme: Theme;
  /** What the window shows; null while it shows nothing. */
  readonly region: Region | null;
  /** The reference date; null = none chosen. */
  readonly shownAt: string | null;
  /** What the colours mean when they do not mean domains. */
  readonly groups?: readonly ColouredGroup[] | null;
};

export type AskedPicture = {
  readonly choices: PictureChoices;
  readonly title: string;
  readonly purpose: string;
  readonly withPhotos: boolean;
};

/** The map with those on it who may leave. */
export function releasedMap(subject: PictureSubject, released: ReleasedPicture): MapElements {
  return releasedElements(subject.elements, released.actors, heldNames(subject, released));
}

/** What the colours mean; a group that is named after somebody who may not leave loses that name. */
export function releasedGroups(
  subject: PictureSubject,
  released: ReleasedPicture,
  words: PictureWords,
): readonly ColouredGroup[] | null {
  const held = heldNames(subject, released);
  const isHeld = (label: string) => held.some((name) => name !== '' && label.includes(name));
  const groups = subject.groups ?? null;
  return groups && groups.map((group) => (isHeld(group.label) ? { ...group, label: words.legend.group } : group));
}

function heldNames({ network }: PictureSubject, { leftOut }: ReleasedPicture): readonly string[] {
  return leftOut.map(({ id }) => network.actors.get(id)?.label ?? '');
}

/** The sheet. */
export function makeScene(
  subject: PictureSubject,
  released: ReleasedPicture,
  { choices, title }: AskedPicture,
  words: PictureWords,
): Scene {
  const { network, theme } = subject;
  const elements = releasedMap(subject, released);
  const { header } = released;
  return composeScene(elements, {
    size: sheetSize(choices.paper, choices.turn),
    words: {
      title: title.trim(),
      facts: factsOf(subject, released, title, words),
      confidential: header.confidential ? words.confidential : null,
      legend: choices.hasLegend
        ? domainLegend(network, elements, theme, words, releasedGroups(subject, released, words))
        : [],
    },
    theme,
    background: theme.name === 'light' ? '#ffffff' : theme.canvas,
    region: choices.part === 'screen' ? subject.region : null,
    leastPt: choices.leastPt,
    measure: measureText,
  });
}

/** Below the title: the network unless the title is its name, of when, and what for. */
export function factsOf(
  { network, shownAt }: PictureSubject,
  { header }: ReleasedPicture,
  title: string,
  words: PictureWords,
): readonly string[] {
  const { name } = network.snapshot.network;
  const { language } = words;
  return [
    name === title.trim() ? '' : name,
    shownAt === null ? '' : words.asOf(longDate(shownAt, language)),
    words.made(longDate(header.date, language)),
    header.purpose,
  ].filter(Boolean);
}
