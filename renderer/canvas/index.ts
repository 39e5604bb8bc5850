export { GraphCanvas, type GraphCanvasProps } from './GraphCanvas.tsx';
export { NodeList, listedNodeId, type ListedNode } from './NodeList.tsx';
export type {
  CanvasFeed,
  CanvasSelection,
  DrawnLine,
  MenuRequest,
  MovedNode,
  Point,
  PutOn,
  Reconnection,
} from './canvasTypes.ts';
export {
  buildElements,
  countContacts,
  countContactsOf,
  tiesOf,
  unknownHue,
  type MapElements,
} from '../../shared/map/graphElements.ts';
export { layoutInput, type Place, type Places } from '../../shared/map/layouts.ts';
export { domainColours, themes, type Theme, type ThemeName } from '../../shared/map/themes.ts';
export type { Box, Insets, Viewport } from '../../shared/map/viewport.ts';
export { createStageCanvas, type StageCanvas } from './stageCanvas.ts';
