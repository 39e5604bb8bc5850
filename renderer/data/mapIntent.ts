// What an action asks of the map.
import { createIntents } from './intent.ts';

/** Ways to put the selection in line or at even distances. */
export const alignings = ['alignLeft', 'alignCentre', 'alignTop', 'alignMiddle', 'spreadAcross', 'spreadDown'] as const;
export type Aligning = (typeof alignings)[number];

export type MapIntent = 'rearrange' | 'fit' | 'pin' | 'unpin' | 'loadAreas' | Aligning;

export const { request: requestMap, useIntent: useMapIntent } = createIntents<MapIntent>();
