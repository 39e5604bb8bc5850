export const pictures = {
  photo: {
    add: 'Foto kiezen',
    change: 'Foto wijzigen',
    choose: 'Andere foto kiezen…',
    remove: 'Foto weghalen',
    added: 'Foto bewaard',
    removed: 'Foto weggehaald',
  },
  logo: {
    add: 'Logo kiezen',
    change: 'Logo wijzigen',
    choose: 'Ander logo kiezen…',
    remove: 'Logo weghalen',
    added: 'Logo bewaard',
    removed: 'Logo weggehaald',
  },
  hint: 'Slepen of plakken kan ook.',
  file: 'Afbeelding',
  refused: {
    bytes: 'Deze afbeelding is te groot: meer dan {{most, number}} MB. Kies een kleinere.',
    pixels: 'Deze afbeelding van {{width, number}} bij {{height, number}} beeldpunten is te groot. Kies een kleinere.',
    kind: 'Dit is geen afbeelding die hier past. Kies een PNG-, JPEG-, WebP- of GIF-bestand.',
    svg: 'Een SVG-tekening kan niet. Sla haar op als PNG en kies die.',
    broken: 'Deze afbeelding is beschadigd en kan niet worden gelezen. Er is niets gewijzigd.',
  },
} as const;
