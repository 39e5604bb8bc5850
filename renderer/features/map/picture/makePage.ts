import type { ReleasedPicture } from '../../../../shared/export/releasePicture.ts';
import { domainLegend } from '../../../../shared/picture/domainLegend.ts';
import { htmlPage } from '../../../../shared/picture/htmlPage.ts';
import type { PictureData } from '../../../../shared/picture/sceneSvg.ts';
import { themes } from '../../../../shared/map/themes.ts';
import { loadFontParts, measureText } from '../../../platform/letters.ts';
import { type AskedPicture, factsOf, type PictureSubject, releasedGroups, releasedMap } from './makeSheets.ts';
import { pictureWords } from './pictureLanguage.ts';

/** The map as a page that opens without internet; always light, and always the whole map. */
export async function pageOf(
  subject: PictureSubject,
  released: ReleasedPicture,
  { title }: AskedPicture,
  pictures: ReadonlyMap<string, PictureData>,
): Promise<string> {
  const words = pictureWords();
  const elements = releasedMap(subject, released);
  const facts = factsOf(subject, released, title, words);
  const written = [title, ...facts, ...[...elements.nodes.values()].map(({ data }) => `${data.label}${data.line}`)];
  return htmlPage(elements, {
    title: title.trim(),
    facts,
    confidential: released.header.confidential ? words.confidential : null,
    legend: domainLegend(subject.network, elements, themes.light, words, releasedGroups(subject, released, words)),
    theme: themes.light,
    pictures,
    fonts: await loadFontParts(written.join('')),
    measure: measureText,
    words,
  });
}
