// The phases of a chain, from prevention to aftercare, in that order.

export type Phase = { readonly id: string; readonly label: string; readonly gloss: string };

export const phases = [
  { id: 'preventie', label: 'Preventie', gloss: 'Prevention' },
  { id: 'signalering', label: 'Signalering', gloss: 'Signalling' },
  { id: 'melding', label: 'Melding', gloss: 'Report' },
  { id: 'triage', label: 'Triage/weging', gloss: 'Triage' },
  { id: 'aanpak', label: 'Plan/aanpak', gloss: 'Plan and action' },
  { id: 'toezicht', label: 'Toezicht', gloss: 'Supervision' },
  { id: 'nazorg', label: 'Nazorg', gloss: 'Aftercare' },
] as const satisfies readonly Phase[];
