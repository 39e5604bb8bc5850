export const forms = {
  picker: {
    search: 'Search…',
    nothing: 'Nothing found.',
    create: 'Add ‘{{name}}’',
  },
  refused: {
    name: 'A name is needed.',
    personName: 'A given name or a family name is needed.',
    email: 'This is not an e-mail address. Write it as name@example.org.',
    phone: 'This is not a telephone number. Write it in digits.',
    date: 'This is not a date. Write day-month-year, such as 12-3-2026.',
    unknown: 'This is not in the list. Choose one of the suggestions.',
  },
} as const;
