// The ten domains of a care and safety chain, with the colours and icons of the map.

export type Domain = {
  readonly id: string;
  readonly label: string;
  /** English name. */
  readonly gloss: string;
  /** Full hue of a colour-blind safe set; fills and borders are derived from it per theme. */
  readonly colour: `#${string}`;
  /** Name of a Tabler outline icon. */
  readonly icon: string;
};

/** In the order of the legend. */
export const domains = [
  { id: 'veiligheid', label: 'Veiligheid', gloss: 'Safety', colour: '#332288', icon: 'shield' },
  { id: 'justitie', label: 'Justitie', gloss: 'Justice', colour: '#882255', icon: 'scale' },
  { id: 'zorg', label: 'Zorg', gloss: 'Care', colour: '#44AA99', icon: 'heartbeat' },
  { id: 'wonen', label: 'Wonen en opvang', gloss: 'Housing and shelter', colour: '#DDCC77', icon: 'home' },
  { id: 'welzijn', label: 'Welzijn', gloss: 'Welfare', colour: '#117733', icon: 'heart-handshake' },
  { id: 'gemeente', label: 'Gemeente en bestuur', gloss: 'Municipality', colour: '#AA4499', icon: 'building-bank' },
  { id: 'werk', label: 'Werk en inkomen', gloss: 'Work and income', colour: '#999933', icon: 'briefcase' },
  { id: 'onderwijs', label: 'Onderwijs en jeugd', gloss: 'Education and youth', colour: '#88CCEE', icon: 'school' },
  {
    id: 'informeel',
    label: 'Informeel en ervaring',
    gloss: 'Informal and peer',
    colour: '#CC6677',
    icon: 'users-group',
  },
  { id: 'overig', label: 'Overig', gloss: 'Other', colour: '#9AA0A6', icon: 'dots' },
] as const satisfies readonly Domain[];

export type DomainId = (typeof domains)[number]['id'];
