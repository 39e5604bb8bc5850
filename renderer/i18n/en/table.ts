export const table = {
  grid: {
    selectAll: 'Select all',
    selectRow: 'Select {{name}}',
    filter: 'Filter',
    filterOn: 'Filter on {{column}}',
    resize: 'Make {{column}} wider or narrower',
    headingHelp: 'Enter sorts. Shift with arrow left or right changes the width, Ctrl Shift with arrow moves the column.',
    noMatches: 'No row meets the filters.',
    clearFilters: 'Clear filters',
    copied_one: '{{count, number}} row copied.',
    copied_other: '{{count, number}} rows copied.',
    copiedCell: 'Copied.',
    leftOut_one: '{{count, number}} row was not copied: that person does not want to be shared.',
    leftOut_other: '{{count, number}} rows were not copied: those people do not want to be shared.',
  },
} as const;
