// Building on the map itself: moving ends, putting people in their place, aligning.
export const build = {
  action: {
    addMissing: 'Gemiste partij toevoegen',
    putAtOrganisation: 'Functie geven bij een organisatie',
    reconnectRelation: 'Relatie verleggen',
    selectNeighbours: 'Buren erbij selecteren',
  },
  align: {
    alignLeft: 'Links op één lijn',
    alignCentre: 'Onder elkaar op het midden',
    alignTop: 'Boven op één lijn',
    alignMiddle: 'Naast elkaar op het midden',
    spreadAcross: 'Gelijk verdelen, naast elkaar',
    spreadDown: 'Gelijk verdelen, onder elkaar',
    menu: 'Op een lijn zetten',
  },
  put: {
    title: '{{name}} bij {{organisation}}',
    field: 'Als wat?',
    without: 'Functie niet bekend',
    done: '{{name}} heeft een functie bij {{organisation}}.',
    needsBoth: 'Kies wie en bij welke organisatie.',
    person: 'Contact',
    create: 'Functie geven',
  },
  reconnect: {
    done: 'Relatie verlegd: {{from}} {{type}} {{to}}',
    same: 'Er is niets veranderd aan deze relatie.',
    save: 'Verleggen',
    gone: 'Deze relatie is er niet meer.',
  },
  missing: {
    what: 'Wie of wat missen we?',
    name: 'Naam, als die bekend is',
    organisation: 'Bij welke organisatie?',
    missedBy: 'Wie mist deze partij?',
    needsWhat: 'Kies een soort partner of een rol.',
    role: 'rol',
    added: '{{name}} staat als gemiste partij op de kaart.',
  },
  said: {
    aligned_one: '{{count, number}} op een lijn gezet.',
    aligned_other: '{{count, number}} op een lijn gezet.',
    alignedAlready: 'Dat stond al zo. Er is niets verschoven.',
    grown: '{{count, number}} geselecteerd, met hun buren.',
    noNeighbours: 'Hier zijn geen buren meer bij.',
  },
} as const;
