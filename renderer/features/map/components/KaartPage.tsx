// Kaart in one of its two shapes: the picture, or the same network as a table.
import { useMapLook } from '../../../data/mapLook.ts';
import { MatrixPage } from '../matrix/MatrixPage.tsx';
import { MapPage } from './MapPage.tsx';

export function KaartPage() {
  const shape = useMapLook((look) => look.shape);
  return shape === 'matrix' ? <MatrixPage /> : <MapPage />;
}
