// Own outlines of areas for the map of the country, from a GeoJSON file. Kept while the file of the network is open.
import { matchAreas, readGeoJson } from '../../../../shared/graph/arrange/geoJson.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { keepOutlines } from '../mapStore.ts';

/** Asks for a file and says what became of it, in one sentence. */
export function useLoadOutlines(): () => Promise<void> {
  const t = useT();
  const network = useNetwork();
  const { notify } = useNotify();
  return async () => {
    const file = await askFile();
    if (!file) return;
    const answer = readGeoJson(await file.text());
    if (!answer.ok) return notify(t(`look.areas.${answer.refusal}`, { name: file.name }));
    const outlines = matchAreas(answer.areas, [...network.areas.values()]);
    if (outlines.size === 0) return notify(t('look.areas.nobody', { name: file.name }));
    keepOutlines(outlines);
    notify(t('look.areas.loaded', { count: outlines.size }));
  };
}

/** The file that was chosen; null when the user stopped. */
function askFile(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.geojson,.json,application/geo+json';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null), { once: true });
    input.addEventListener('cancel', () => resolve(null), { once: true });
    input.click();
  });
}
