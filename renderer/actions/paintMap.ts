// One action per meaning of colour and size on the map: "Kleur per thema".
import type { ActionId } from '../../shared/actions/ids.ts';
import type { MapLook } from '../../shared/schema/view.ts';
import { changeLook } from '../data/mapLook.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

type PaintId = Extract<ActionId, `colourBy${string}` | `sizeBy${string}`>;

function paintBy(id: PaintId, keywords: string, look: Partial<MapLook>): Action {
  return {
    id,
    labelKey: `actions.label.${id}`,
    group: 'map',
    keywords: `weergave legenda view legend ${keywords}`,
    scope: 'map',
    isEnabled: hasActors,
    run: ({ ui }) => {
      ui.goTo('map');
      changeLook(look);
    },
  };
}

export const colourByDomain = paintBy('colourByDomain', 'kleuren colour', { colouring: 'domain' });
export const colourByType = paintBy('colourByType', 'kleuren colour', { colouring: 'type' });
export const colourByTheme = paintBy('colourByTheme', 'kleuren colour', { colouring: 'theme' });
export const colourByLevel = paintBy('colourByLevel', 'kleuren bestuur colour', { colouring: 'level' });
export const colourByCommunity = paintBy('colourByCommunity', 'kleuren cluster community', { colouring: 'community' });
export const sizeByContacts = paintBy('sizeByContacts', 'groot relaties size', { sizing: 'contacts' });
export const sizeByBridge = paintBy('sizeByBridge', 'groot betweenness brug size bridge', { sizing: 'bridge' });
export const sizeByNothing = paintBy('sizeByNothing', 'gelijk same size', { sizing: 'none' });
