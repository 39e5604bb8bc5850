// Coverage on other axes, on paper, and the way to who is missed.
export const coverage = {
  axis: { name: 'Dekking bekijken per', municipality: 'Gemeente', theme: 'Thema', level: 'Niveau' },
  grid: { municipality: 'Partners per gemeente', theme: 'Partners per thema', level: 'Partners per niveau' },
  row: { municipality: 'Gebied', theme: 'Thema', level: 'Niveau' },
  title: {
    municipality: '{{type}} in {{row}}',
    theme: '{{type}} voor {{row}}',
    level: '{{type}}: {{row}}',
  },
  cell: {
    people_one: '{{count, number}} contact op dit niveau',
    people_other: '{{count, number}} contacten op dit niveau',
    possibleTheme_one: 'Misschien deze: het thema is niet ingevuld.',
    possibleTheme_other: 'Misschien een van deze {{count, number}}: het thema is niet ingevuld.',
    possibleLevel_one: 'Misschien deze: het niveau is niet ingevuld.',
    possibleLevel_other: 'Misschien een van deze {{count, number}}: het niveau is niet ingevuld.',
    otherTheme: 'Deze soort partner is in beeld, maar niet voor dit thema.',
    nobodyAtLevel: 'Van deze soort partner is op dit niveau niemand in beeld.',
    vacancy: 'De plek op dit niveau staat open.',
  },
} as const;
