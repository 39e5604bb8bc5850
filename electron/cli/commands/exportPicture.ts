import { fontFaces } from '../../../shared/picture/fontFaces.ts';
import { composeScene } from '../../../shared/picture/composeScene.ts';
import { domainLegend } from '../../../shared/picture/domainLegend.ts';
import { htmlPage } from '../../../shared/picture/htmlPage.ts';
import { tableMeasure } from '../../../shared/picture/letterWidths.ts';
import { mapOfNetwork } from '../../../shared/picture/mapOfNetwork.ts';
import { releasedElements } from '../../../shared/picture/releasedElements.ts';
import { sceneSvg, type PictureData } from '../../../shared/picture/sceneSvg.ts';
import { sheetSize } from '../../../shared/picture/sheet.ts';
import { longDate, pictureWordsNl } from '../../../shared/picture/words.ts';
import { indexNetwork } from '../../../shared/network/networkIndex.ts';
import { themes } from '../../../shared/map/themes.ts';
import { type Ask, withNetwork } from '../openBackend.ts';
import { readFontParts } from '../pictureFonts.ts';
import type { NetworkSnapshot } from '../../../shared/schema/snapshot.ts';

export type CliPicture = { readonly content: string; readonly drawn: number; readonly leftOut: number };

export type PictureChoice = {
  readonly format: 'svg' | 'html';
  readonly purpose: string;
  /** The reference date; null = none chosen. */
  readonly at: string | null;
  readonly today: string;
};

/** The whole map on an A3, or as a page: what the window draws of it when the file opens. */
export function makePicture(
  file: string,
  { format, purpose, at, today }: PictureChoice,
  narrow: (snapshot: NetworkSnapshot) => NetworkSnapshot,
): CliPicture {
  const theme = themes.light;
  return withNetwork(file, (ask) => {
    const network = indexNetwork(narrow(ask('network.snapshot', {})));
    const drawn = mapOfNetwork(network, theme, at ?? today);
    const actorIds = [...network.actors.values()].map(({ id }) => id).filter((id) => drawn.nodes.has(id));
    const { actors, header, leftOut } = ask('export.picture', { actorIds, format, purpose });
    const elements = releasedElements(drawn, actors);
    const words = pictureWordsNl;
    const title = network.snapshot.network.name;
    const facts = [
      ...(at === null ? [] : [words.asOf(longDate(at, 'nl'))]),
      words.made(longDate(header.date, 'nl')),
      purpose,
    ].filter(Boolean);
    const nodes = [...elements.nodes.values()];
    const written = [title, ...facts, ...nodes.map(({ data }) => `${data.label}${data.line}`)].join('');
    const shared = {
      title,
      facts,
      confidential: header.confidential ? words.confidential : null,
      legend: domainLegend(network, elements, theme, words),
    };
    const fonts = readFontParts(written);
    const pictures = readPictures(ask, nodes.map(({ data }) => data.picture).filter(Boolean));
    const measure = tableMeasure;
    const content =
      format === 'html'
        ? htmlPage(elements, { ...shared, theme, pictures, fonts, measure, words })
        : sceneSvg(
            composeScene(elements, {
              size: sheetSize('a3', 'landscape'),
              words: shared,
              theme,
              background: '#ffffff',
              region: null,
              leastPt: 6,
              measure,
            }),
            { pictures, fontCss: fontFaces(fonts) },
          );
    return { content, drawn: elements.nodes.size, leftOut: leftOut.length };
  });
}

const atOnce = 24;

function readPictures(ask: Ask, hashes: readonly string[]): ReadonlyMap<string, PictureData> {
  const all = [...new Set(hashes)];
  const found = new Map<string, PictureData>();
  for (let i = 0; i < all.length; i += atOnce) {
    for (const { sha256, mime, base64 } of ask('asset.get', { hashes: all.slice(i, i + atOnce) }))
      found.set(sha256, { mime, base64 });
  }
  return found;
}
