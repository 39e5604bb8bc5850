// The fourteen built-in chain templates: which partners, roles, ties and consultations a chain usually needs.
// Advice from published sources, not law. Every item can be changed in an own copy.
import type { ChainTemplate } from './expectation.ts';
import { housingTemplates } from './housingTemplates.ts';
import { safetyTemplates } from './safetyTemplates.ts';

const numberOf = ({ id }: ChainTemplate): number => Number(id.slice(1));

/** T0–T13. Marks: B = named in a source, S = told by professionals, G = general knowledge, B/S/G = mixed. */
export const chainTemplates: readonly ChainTemplate[] = [...safetyTemplates, ...housingTemplates].toSorted(
  (a, b) => numberOf(a) - numberOf(b),
);
