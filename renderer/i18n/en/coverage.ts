export const coverage = {
  axis: { name: 'Look at coverage by', municipality: 'Municipality', theme: 'Theme', level: 'Level' },
  grid: { municipality: 'Partners by municipality', theme: 'Partners by theme', level: 'Partners by level' },
  row: { municipality: 'Area', theme: 'Theme', level: 'Level' },
  title: {
    municipality: '{{type}} in {{row}}',
    theme: '{{type}} for {{row}}',
    level: '{{type}}: {{row}}',
  },
  cell: {
    people_one: '{{count, number}} contact at this level',
    people_other: '{{count, number}} contacts at this level',
    possibleTheme_one: 'Perhaps this one: no theme is filled in.',
    possibleTheme_other: 'Perhaps one of these {{count, number}}: no theme is filled in.',
    possibleLevel_one: 'Perhaps this one: no level is filled in.',
    possibleLevel_other: 'Perhaps one of these {{count, number}}: no level is filled in.',
    otherTheme: 'This kind of partner is on the map, but not for this theme.',
    nobodyAtLevel: 'Of this kind of partner nobody is known at this level.',
    vacancy: 'The place at this level is vacant.',
  },
} as const;
