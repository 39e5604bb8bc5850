// Templates in words: what they expect, counted and named, and what can be chosen for each part of it.
import { frequencies, requirements, scales } from '../../../shared/schema/lists.ts';
import type { NewExpectation, TemplateDraft } from '../../../shared/schema/template.ts';
import type { Template } from '../../../shared/schema/vocabulary.ts';
import { expectationOf } from '../../../shared/templates/expectationColumns.ts';
import { freeLabel } from '../../../shared/templates/freeLabel.ts';
import { type Choice, partnerTypeChoices, relationTypeChoices, roleChoices, wordChoices } from '../../data/choices.ts';
import { collator, type NetworkIndex } from '../../data/networkIndex.ts';
import type { TextKey } from '../../i18n/t.ts';

export type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

export const expectationKinds = ['partner', 'role', 'relation', 'consultation'] as const;
export type ExpectationKind = (typeof expectationKinds)[number];

/** Own templates by name, and those that came built in, in their own order. */
export function templatesBy({ snapshot }: NetworkIndex, origin: Template['origin']): readonly Template[] {
  const found = snapshot.vocabulary.templates.filter((each) => each.origin === origin);
  return origin === 'own' ? found.toSorted((a, b) => collator.compare(a.label, b.label)) : found;
}

/** "12 partners · 3 rollen · 1 overleg"; what is not expected is not named. */
export function contentsOf(expectations: readonly { readonly kind: ExpectationKind }[], t: Translate): string {
  const parts = expectationKinds.flatMap((kind) => {
    const count = expectations.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : t(`templates.${kind}`, { count });
  });
  return parts.join(' · ') || t('templates.nothingExpected');
}

/** A copy under a name that is free. */
export function copyOf(network: NetworkIndex, template: Template, t: Translate): TemplateDraft {
  const { label, themeId, source, id } = template;
  return {
    label: freeTemplateLabel(network, t('templates.copyName', { name: label })),
    themeId,
    source,
    derivedFromId: id,
    expectations: template.expectations.flatMap((row) => expectationOf(row) ?? []),
  };
}

/** The name, with a number behind it when another template has it. */
export function freeTemplateLabel({ snapshot }: NetworkIndex, label: string): string {
  return freeLabel(
    label,
    snapshot.vocabulary.templates.map((each) => each.label),
  );
}

/** What is expected, in words: "Wijkteam meldt Veilig Thuis". */
export function nameOfExpectation(expectation: NewExpectation, network: NetworkIndex, t: Translate): string {
  switch (expectation.kind) {
    case 'partner':
      return labelOf(typeWords(network), expectation.partnerTypeId);
    case 'role':
      return labelOf(network.snapshot.vocabulary.roles.map(asChoice), expectation.roleId);
    case 'relation': {
      const types = typeWords(network);
      const how = labelOf(tieWords(network, t), tieValue(expectation));
      return `${labelOf(types, expectation.fromTypeId)} – ${how} – ${labelOf(types, expectation.toTypeId)}`;
    }
    case 'consultation':
      return labelOf(network.snapshot.vocabulary.consultationTypes.map(asChoice), expectation.consultationTypeId);
  }
}

/** The word of a list also when it is retired; an id that no list has stands for itself. */
export function labelOf(words: readonly Choice[], id: string): string {
  return words.find((word) => word.value === id)?.label ?? id;
}

const asChoice = ({ id, label }: { readonly id: string; readonly label: string }): Choice => ({ value: id, label });

/** Every partner type, also a retired one. */
export function typeWords({ snapshot }: NetworkIndex): readonly Choice[] {
  return snapshot.vocabulary.partnerTypes.map(asChoice);
}

/** Every way in which two kinds of partner can be tied, also a retired type. */
export function tieWords({ snapshot }: NetworkIndex, t: Translate): readonly Choice[] {
  return [...snapshot.vocabulary.relationTypes.map(asChoice), ...viaChoices(t)];
}

/** What stands for a tie in a list: the type of a relation, or where else it is kept. */
export function tieValue({ via, relationTypeId }: Extract<NewExpectation, { kind: 'relation' }>): string {
  return relationTypeId ?? `via:${via}`;
}

/** The tie that a choice stands for. */
export function tieOf(value: string): {
  readonly via: 'relation' | 'agreement' | 'participation';
  readonly relationTypeId: string | null;
} {
  if (value === 'via:agreement' || value === 'via:participation')
    return { via: value === 'via:agreement' ? 'agreement' : 'participation', relationTypeId: null };
  return { via: 'relation', relationTypeId: value };
}

function viaChoices(t: Translate): readonly Choice[] {
  return (['agreement', 'participation'] as const).map((via) => ({
    value: `via:${via}`,
    label: t(`templates.via.${via}`),
  }));
}

/** What may be chosen: words that are offered. */
export function choicesFor(kind: ExpectationKind, network: NetworkIndex, t: Translate): readonly Choice[] {
  switch (kind) {
    case 'partner':
      return partnerTypeChoices(network);
    case 'role':
      return roleChoices(network);
    case 'relation':
      return [...relationTypeChoices(network), ...viaChoices(t)];
    case 'consultation':
      return wordChoices(network.snapshot.vocabulary.consultationTypes);
  }
}

/** An expectation of one word, with what it begins with: required, at whatever scale, however often. */
export function newExpectationOf(kind: 'partner' | 'role' | 'consultation', id: string) {
  if (kind === 'partner') return { kind, partnerTypeId: id } as const;
  return kind === 'role' ? ({ kind, roleId: id } as const) : ({ kind, consultationTypeId: id } as const);
}

const anyScale = 'any';

/** Scales from wide to narrow, and none in particular. */
export function expectedScales(t: Translate): readonly Choice[] {
  return [
    { value: anyScale, label: t('templates.anyScale') },
    ...scales.map((value) => ({ value, label: t(`lists.scale.${value}`) })),
  ];
}

export function scaleValue(scale: string | null): string {
  return scale ?? anyScale;
}

export function frequencyChoices(t: Translate): readonly Choice[] {
  return frequencies.map((value) => ({ value, label: t(`lists.frequency.${value}`) }));
}

/** From one to ten, and what a file says above that. */
export function leastChoices(chosen: number, t: Translate): readonly Choice[] {
  const all = Array.from({ length: Math.max(10, chosen) }, (_, index) => index + 1);
  return all.map((least) => ({ value: String(least), label: t('templates.atLeast', { least }) }));
}

export function requirementChoices(t: Translate): readonly Choice[] {
  return requirements.map((value) => ({ value, label: t(`lists.requirement.${value}`) }));
}

/** The mark of a built-in expectation in words; what the user wrote stands as it is. */
export function sourceText(mark: string, t: Translate): string {
  if (mark === 'B' || mark === 'S' || mark === 'G') return t(`templates.mark.${mark}`);
  return mark === 'B/S/G' ? t('templates.mark.mixed') : mark;
}
