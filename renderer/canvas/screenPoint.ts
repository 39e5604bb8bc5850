// Between the picture and the screen: what is drawn at a place stands at a point of px within the map.
import type { Core } from 'cytoscape';
import type { Point } from '../../shared/map/graphElements.ts';

export function toScreen(cy: Core, place: Point): Point {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x: place.x * zoom + pan.x, y: place.y * zoom + pan.y };
}

export function toPlace(cy: Core, screen: Point): Point {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x: (screen.x - pan.x) / zoom, y: (screen.y - pan.y) / zoom };
}

/** Where the pointer is, px within the map. */
export function pointerAt(surface: HTMLElement, event: MouseEvent): Point {
  const box = surface.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
