// One action per arrangement of the map: "Rangschik per domein".
import type { ActionId } from '../../shared/actions/ids.ts';
import type { MapLook } from '../../shared/schema/view.ts';
import { changeLook } from '../data/mapLook.ts';
import { hasActors } from './conditions.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

type ArrangeId = Extract<ActionId, `arrange${string}`>;

function arrangeAs(id: ArrangeId, keywords: string, look: Partial<MapLook>): Action {
  return {
    id,
    labelKey: `actions.label.${id}`,
    group: 'map',
    keywords: `rangschikking indeling weergave layout ${keywords}`,
    scope: 'map',
    isEnabled: hasActors,
    run: ({ ui }) => {
      ui.goTo('map');
      changeLook(look);
    },
  };
}

export const arrangeFree = arrangeAs('arrangeFree', 'vrij gewoon free', { arrangement: 'free' });
export const arrangeDomains = arrangeAs('arrangeDomains', 'eilanden domains islands', { arrangement: 'domains' });
export const arrangeMunicipalities = arrangeAs('arrangeMunicipalities', 'eilanden gebied municipalities', {
  arrangement: 'municipalities',
});
export const arrangeLayers = arrangeAs('arrangeLayers', 'niveau bestuur beleid uitvoering casus layers', {
  arrangement: 'layers',
  layersBy: 'level',
});
export const arrangePhases = arrangeAs('arrangePhases', 'fase preventie nazorg keten phases', {
  arrangement: 'layers',
  layersBy: 'phase',
});
export const arrangeCountry = arrangeAs('arrangeCountry', 'gemeenten gebied geografisch country map', {
  arrangement: 'country',
});

/** Around the one actor that is selected, else by level. */
export const arrangeRings: Action = {
  ...arrangeAs('arrangeRings', 'cirkels rond stappen rings circles around', {}),
  run: ({ ui, network }) => {
    const [only, ...others] = selectedActors(ui, network);
    ui.goTo('map');
    changeLook({ arrangement: 'rings', centreId: only && others.length === 0 ? only.id : null });
  },
};
