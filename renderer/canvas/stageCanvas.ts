// The map on a projector: only drawn, never touched. Drawn on a small page of a fixed height that is enlarged to the
// screen, so that names are large on every screen and everything else is large with them.
import cytoscape, { type Core } from 'cytoscape';
import { applyElements } from './applyElements.ts';
import { createAreaLayer } from './areaLayer.ts';
import type { LoadPicture } from './pictureBitmaps.ts';
import { createOverviewLayer } from './overviewLayer.ts';
import { nothingSelected, type CanvasSelection, type Dispose } from './canvasTypes.ts';
import { keepStyleTagOut } from './cyAdapter.ts';
import { noElements } from './diffElements.ts';
import { installGroupSizes, sizeGroups } from './groupSizes.ts';
import type { MapElements, Point } from '../../shared/map/graphElements.ts';
import { drawStageNames } from './drawStageNames.ts';
import { createInkLayer } from './inkLayer.ts';
import { markSelection } from './markSelection.ts';
import { toScreen } from './screenPoint.ts';
import { shapeBoxes } from './shapeBoxes.ts';
import { stylesheetOf } from './stylesheet.ts';
import type { Theme } from '../../shared/map/themes.ts';
import { type Sight, type Size, stageViewport } from '../../shared/present/stageViewport.ts';
import type { Viewport } from '../../shared/map/viewport.ts';

export type StageParts = {
  readonly container: HTMLElement;
  readonly ink: HTMLCanvasElement;
  /** Below the container: for the areas of an arrangement, and for what is not drawn singly. */
  readonly ground: HTMLCanvasElement;
  readonly under: HTMLCanvasElement;
  /** How many times the page is enlarged. */
  readonly scale: number;
};

export type StageCanvas = {
  readonly show: (elements: MapElements, theme: Theme) => void;
  readonly select: (selection: CanvasSelection) => void;
  /** Shows a part of the picture as large as it goes; all of it when the part holds all, or is null. */
  readonly lookAt: (sight: Sight | null) => void;
  /** Where a place of the picture is, px of the page. */
  readonly toScreen: (place: Point) => Point;
  readonly dispose: Dispose;
};

export function createStageCanvas(
  { container, ink, ground, under, scale }: StageParts,
  first: Theme,
  motionMs: number,
  loadLogo: LoadPicture,
): StageCanvas {
  keepStyleTagOut(container.ownerDocument);
  const pixelRatio = (container.ownerDocument.defaultView?.devicePixelRatio ?? 1) * scale;
  const cy = cytoscape({
    container,
    pixelRatio,
    style: stylesheetOf(first),
    layout: { name: 'null' },
    autoungrabify: true,
    userPanningEnabled: false,
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
    minZoom: 1e-3,
    maxZoom: 10,
  });
  const areas = createAreaLayer(cy, ground, first, pixelRatio);
  const dots = createOverviewLayer(cy, under, first, pixelRatio);
  const layer = createInkLayer(cy, ink, first, loadLogo, {
    scale: pixelRatio,
    taken: areas.names,
    drawNames: drawStageNames,
  });
  const disposeSizes = installGroupSizes(cy);
  let shown = noElements;
  let theme = first;
  let selection = nothingSelected;
  let sight: Sight | null = null;
  const look = () => {
    if (cy.nodes().nonempty()) cy.viewport(mutable(stageViewport(shapeBoxes(shown), sizeOf(cy), sight)));
  };
  return {
    show: (elements, next) => {
      if (theme !== next) {
        theme = next;
        layer.setTheme(next);
        areas.setTheme(next);
        dots.setTheme(next);
        cy.style(stylesheetOf(next));
      }
      applyElements(cy, shown, elements, { duration: shown.nodes.size === 0 ? 0 : motionMs, isHeld: () => false });
      shown = elements;
      sizeGroups(cy);
      dots.show(elements.overview);
      areas.show(elements.areas ?? []);
      layer.refresh();
      markSelection(cy, selection);
      look();
    },
    select: (next) => {
      selection = next;
      markSelection(cy, next);
    },
    lookAt: (next) => {
      sight = next;
      look();
    },
    toScreen: (place) => toScreen(cy, place),
    dispose: () => {
      disposeSizes();
      layer.dispose();
      areas.dispose();
      dots.dispose();
      cy.destroy();
    },
  };
}

function sizeOf(cy: Core): Size {
  return { width: cy.width(), height: cy.height() };
}

function mutable({ zoom, pan }: Viewport) {
  return { zoom, pan: { ...pan } };
}
