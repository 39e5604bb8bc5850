// What the start screen says of the examples before one is made. The numbers are those of the built network.
import type { ExampleId } from '../api/desktop.ts';

export type ExampleCard = {
  /** The name of the network, and of its file. */
  readonly name: string;
  readonly organisations: number;
  readonly persons: number;
  readonly relations: number;
};

/** In the order of `exampleIds`. */
export const exampleCatalogue: { readonly [Id in ExampleId]: ExampleCard } = {
  lekstroom: { name: 'Voorbeeld Lekstroom', organisations: 12, persons: 7, relations: 14 },
  'huiselijk-geweld': { name: 'Voorbeeld Huiselijk geweld', organisations: 12, persons: 7, relations: 12 },
  'in-de-wijk': { name: 'Voorbeeld In de wijk', organisations: 9, persons: 4, relations: 12 },
  mensenhandel: { name: 'Voorbeeld Mensenhandel', organisations: 3, persons: 3, relations: 2 },
  'oost-nederland': { name: 'Voorbeeld Oost-Nederland', organisations: 84, persons: 54, relations: 86 },
  'onbegrepen-gedrag': { name: 'Voorbeeld Onbegrepen gedrag', organisations: 6, persons: 0, relations: 5 },
  regiemodel: { name: 'Voorbeeld Regiemodel', organisations: 5, persons: 5, relations: 8 },
  dakloosheid: { name: 'Voorbeeld Ketenzorg daklozen', organisations: 6, persons: 4, relations: 6 },
  schakelteam: { name: 'Voorbeeld Schakelteam', organisations: 5, persons: 3, relations: 4 },
  woningvervuiling: { name: 'Voorbeeld Woningvervuiling', organisations: 11, persons: 7, relations: 11 },
  buurtkeet: { name: 'Voorbeeld Buurtkeet', organisations: 9, persons: 10, relations: 9 },
  'casus-plus': { name: 'Voorbeeld Casus Plus', organisations: 6, persons: 4, relations: 6 },
  'nazorg-brabant': { name: 'Voorbeeld Nazorg Brabant', organisations: 6, persons: 2, relations: 4 },
  leernetwerk: { name: 'Voorbeeld Leernetwerk', organisations: 1, persons: 17, relations: 4 },
};
