// Every example network by its id.
import type { ExampleId } from '../../../shared/api/desktop.ts';
import type { ExampleNetwork } from './exampleNetwork.ts';
import { buurtkeet } from './networks/buurtkeet.ts';
import { casusPlus } from './networks/casusPlus.ts';
import { dakloosheid } from './networks/dakloosheid.ts';
import { huiselijkGeweldNetwork } from './networks/huiselijkGeweld.ts';
import { inDeWijk } from './networks/inDeWijk.ts';
import { leernetwerk } from './networks/leernetwerk.ts';
import { lekstroom } from './networks/lekstroom.ts';
import { mensenhandel } from './networks/mensenhandel.ts';
import { nazorgBrabant } from './networks/nazorgBrabant.ts';
import { onbegrepenGedrag } from './networks/onbegrepenGedrag.ts';
import { oostNederland } from './networks/oostNederland.ts';
import { regiemodel } from './networks/regiemodel.ts';
import { schakelteam } from './networks/schakelteam.ts';
import { woningvervuiling } from './networks/woningvervuiling.ts';

export const examples: { readonly [Id in ExampleId]: ExampleNetwork } = {
  lekstroom,
  'huiselijk-geweld': huiselijkGeweldNetwork,
  'in-de-wijk': inDeWijk,
  mensenhandel,
  'oost-nederland': oostNederland,
  'onbegrepen-gedrag': onbegrepenGedrag,
  regiemodel,
  dakloosheid,
  schakelteam,
  woningvervuiling,
  buurtkeet,
  'casus-plus': casusPlus,
  'nazorg-brabant': nazorgBrabant,
  leernetwerk,
};
