// The map of the report: as it opens, on one lying sheet, with those on it who may stand there.
import { releasePicture } from '../../../../shared/export/releasePicture.ts';
import type { MapElements } from '../../../../shared/map/graphElements.ts';
import { themes } from '../../../../shared/map/themes.ts';
import { drawingRoomMm } from '../../../../shared/paper/paperStyle.ts';
import { composeScene } from '../../../../shared/picture/composeScene.ts';
import { domainLegend } from '../../../../shared/picture/domainLegend.ts';
import { mapOfNetwork } from '../../../../shared/picture/mapOfNetwork.ts';
import { releasedElements } from '../../../../shared/picture/releasedElements.ts';
import { sceneSvg } from '../../../../shared/picture/sceneSvg.ts';
import { pictureWordsEn, pictureWordsNl } from '../../../../shared/picture/words.ts';
import type { App } from '../../../data/app.tsx';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { readPictures } from '../../../data/pictures.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { measureText } from '../../../platform/letters.ts';
import type { ReportMaterial } from './reportMaterial.ts';

/** More than this on one A4 is a cloud; then first the people stay off. */
const mostDrawn = 1_500;

export type MapRequest = {
  /** Under the names that may stand in the report. */
  readonly network: NetworkIndex;
  readonly withNames: boolean;
  /** The day of the report. */
  readonly at: string;
  readonly signal: AbortSignal;
};

export async function drawReportMap(
  app: App,
  { network, withNames, at, signal }: MapRequest,
): Promise<NonNullable<ReportMaterial['drawing']>> {
  const theme = themes.light;
  const drawn = mapOfNetwork(network, theme, at);
  const { actors } = releasePicture(network.snapshot, {
    actorIds: drawn.nodes.keys(),
    withPhotos: false,
    purpose: '',
    at,
  });
  const organisations = actors.filter(({ id }) => network.actors.get(id)?.kind !== 'person');
  const shown = withNames && actors.length <= mostDrawn ? actors : organisations;
  const elements: MapElements = releasedElements(drawn, shown);
  if (elements.nodes.size === 0) return 'empty';
  if (elements.nodes.size > mostDrawn) return 'large';
  const words = currentLanguage() === 'en' ? pictureWordsEn : pictureWordsNl;
  const scene = composeScene(elements, {
    size: drawingRoomMm,
    words: { title: '', facts: [], confidential: null, legend: domainLegend(network, elements, theme, words) },
    theme,
    background: '#ffffff',
    region: null,
    leastPt: 5.5,
    measure: measureText,
  });
  const hashes = [...elements.nodes.values()].map(({ data }) => data.picture).filter(Boolean);
  return {
    svg: sceneSvg(scene, { pictures: await readPictures(app, hashes, signal), fontCss: '' }),
    unnamed: scene.unnamed.length,
  };
}
