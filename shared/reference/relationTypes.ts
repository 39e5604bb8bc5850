// The 14 built-in kinds of relation between two actors.
// Left out because they are their own thing in the model: attending a consultation (participation), working at
// (position), being part of (parent), succeeding (succession), a covenant (agreement) and "desired" (a status).

export type RelationType = {
  readonly id: string;
  readonly label: string;
  /** How it reads from the other end; empty for a symmetric type. */
  readonly reverseLabel: string;
  readonly gloss: string;
  /** The stored order of the ends means nothing. */
  readonly isSymmetric: boolean;
};

/** Werkcontact comes first: it is what most relations are when a map begins. */
export const relationTypes = [
  { id: 'werkcontact', label: 'werkt samen met', reverseLabel: '', gloss: 'works with', isSymmetric: true },
  {
    id: 'verwijst',
    label: 'verwijst naar',
    reverseLabel: 'krijgt verwijzingen van',
    gloss: 'refers to',
    isSymmetric: false,
  },
  { id: 'meldt', label: 'meldt bij', reverseLabel: 'krijgt meldingen van', gloss: 'reports to', isSymmetric: false },
  { id: 'consulteert', label: 'vraagt advies aan', reverseLabel: 'adviseert', gloss: 'consults', isSymmetric: false },
  {
    id: 'informeert',
    label: 'deelt signaal met',
    reverseLabel: 'krijgt signalen van',
    gloss: 'informs',
    isSymmetric: false,
  },
  {
    id: 'regisseert',
    label: 'voert regie over',
    reverseLabel: 'staat onder regie van',
    gloss: 'directs',
    isSymmetric: false,
  },
  {
    id: 'financiert',
    label: 'subsidieert of koopt in bij',
    reverseLabel: 'wordt gefinancierd door',
    gloss: 'funds',
    isSymmetric: false,
  },
  {
    id: 'onderaannemer',
    label: 'is onderaannemer van',
    reverseLabel: 'heeft als onderaannemer',
    gloss: 'subcontracts for',
    isSymmetric: false,
  },
  {
    id: 'opdracht',
    label: 'geeft opdracht aan',
    reverseLabel: 'krijgt opdracht van',
    gloss: 'commissions',
    isSymmetric: false,
  },
  {
    id: 'colocatie',
    label: 'zit op dezelfde plek als',
    reverseLabel: '',
    gloss: 'shares a location with',
    isSymmetric: true,
  },
  { id: 'duo', label: 'vormt een duo met', reverseLabel: '', gloss: 'visits together with', isSymmetric: true },
  { id: 'brug', label: 'verbindt', reverseLabel: 'wordt verbonden door', gloss: 'brokers for', isSymmetric: false },
  {
    id: 'opschaling',
    label: 'schaalt op naar',
    reverseLabel: 'krijgt opgeschaald van',
    gloss: 'escalates to',
    isSymmetric: false,
  },
  {
    id: 'toezicht',
    label: 'houdt toezicht op',
    reverseLabel: 'staat onder toezicht van',
    gloss: 'supervises',
    isSymmetric: false,
  },
] as const satisfies readonly RelationType[];
