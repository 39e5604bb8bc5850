export const table = {
  grid: {
    selectAll: 'Alles selecteren',
    selectRow: '{{name}} selecteren',
    filter: 'Filter',
    filterOn: 'Filter op {{column}}',
    resize: '{{column}} breder of smaller maken',
    headingHelp:
      'Enter sorteert. Shift met pijl links of rechts verandert de breedte, Ctrl Shift met pijl verplaatst de kolom.',
    noMatches: 'Geen rij voldoet aan de filters.',
    clearFilters: 'Filters wissen',
    copied_one: '{{count, number}} rij gekopieerd.',
    copied_other: '{{count, number}} rijen gekopieerd.',
    copiedCell: 'Gekopieerd.',
    leftOut_one: '{{count, number}} rij is niet gekopieerd: die persoon wil niet gedeeld worden.',
    leftOut_other: '{{count, number}} rijen zijn niet gekopieerd: die personen willen niet gedeeld worden.',
  },
} as const;
