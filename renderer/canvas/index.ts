export { GraphCanvas } from './GraphCanvas.tsx';
export { NodeList, listedNodeId, type ListedNode } from './NodeList.tsx';
export type { CanvasFeed, CanvasSelection, DrawnLine, MenuRequest, MovedNode, Point } from './canvasTypes.ts';
export { buildElements, tiesOf, unknownHue, type MapElements } from './graphElements.ts';
export { layoutInput, type Place, type Places } from './layouts.ts';
export { domainColours, themes, type Theme, type ThemeName } from './themes.ts';
export type { Box, Insets, Viewport } from './viewport.ts';
