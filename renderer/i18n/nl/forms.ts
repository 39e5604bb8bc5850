export const forms = {
  picker: {
    search: 'Zoeken…',
    nothing: 'Niets gevonden.',
    create: '‘{{name}}’ toevoegen',
  },
  refused: {
    name: 'Een naam is nodig.',
    personName: 'Een voornaam of een achternaam is nodig.',
    email: 'Dit is geen e-mailadres. Schrijf het als naam@example.org.',
    phone: 'Dit is geen telefoonnummer. Schrijf het met cijfers.',
    date: 'Dit is geen datum. Schrijf dag-maand-jaar, zoals 12-3-2026.',
    unknown: 'Dit staat niet in de lijst. Kies een van de voorstellen.',
  },
} as const;
