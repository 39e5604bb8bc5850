// The 25 regions of the municipal health services (GGD) in 2026. They have no official code: the id is a slug.

export type GgdRegion = { readonly id: string; readonly name: string };

export const ggdRegions: readonly GgdRegion[] = [
  { id: 'ggd-dienst-gezondheid-jeugd-zhz', name: 'Dienst Gezondheid & Jeugd ZHZ' },
  { id: 'ggd-amsterdam', name: 'GGD Amsterdam' },
  { id: 'ggd-brabant-zuidoost', name: 'GGD Brabant-Zuidoost' },
  { id: 'ggd-drenthe', name: 'GGD Drenthe' },
  { id: 'ggd-flevoland', name: 'GGD Flevoland' },
  { id: 'ggd-fryslan', name: 'GGD Fryslân' },
  { id: 'ggd-gelderland-zuid', name: 'GGD Gelderland-Zuid' },
  { id: 'ggd-gooi-en-vechtstreek', name: 'GGD Gooi en Vechtstreek' },
  { id: 'ggd-groningen', name: 'GGD Groningen' },
  { id: 'ggd-haaglanden', name: 'GGD Haaglanden' },
  { id: 'ggd-hart-voor-brabant', name: 'GGD Hart voor Brabant' },
  { id: 'ggd-hollands-midden', name: 'GGD Hollands-Midden' },
  { id: 'ggd-hollands-noorden', name: 'GGD Hollands-Noorden' },
  { id: 'ggd-ijsselland', name: 'GGD IJsselland' },
  { id: 'ggd-kennemerland', name: 'GGD Kennemerland' },
  { id: 'ggd-limburg-noord', name: 'GGD Limburg-Noord' },
  { id: 'ggd-noord-en-oost-gelderland', name: 'GGD Noord- en Oost-Gelderland' },
  { id: 'ggd-rotterdam-rijnmond', name: 'GGD Rotterdam-Rijnmond' },
  { id: 'ggd-twente', name: 'GGD Twente' },
  { id: 'ggd-west-brabant', name: 'GGD West-Brabant' },
  { id: 'ggd-zaanstreek-waterland', name: 'GGD Zaanstreek-Waterland' },
  { id: 'ggd-zeeland', name: 'GGD Zeeland' },
  { id: 'ggd-zuid-limburg', name: 'GGD Zuid-Limburg' },
  { id: 'ggd-regio-utrecht', name: 'GGD regio Utrecht' },
  {
    id: 'ggd-veiligheids-en-gezondheidsregio-gelderland-midden',
    name: 'Veiligheids- en Gezondheidsregio Gelderland-Midden',
  },
];
