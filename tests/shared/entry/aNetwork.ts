// A small network for quick entry, as a real backend gives it.
import { indexEntry, type EntryIndex } from '../../../shared/entry/entryIndex.ts';
import { planEntry } from '../../../shared/entry/planEntry.ts';
import type { EntryPlan } from '../../../shared/entry/types.ts';
import { createTestBackend, type TestBackend } from '../../builders/testBackend.ts';

export type Typing = {
  readonly backend: TestBackend;
  readonly index: () => EntryIndex;
  readonly plan: (...lines: readonly string[]) => EntryPlan;
  /** Plans the lines and lets the backend carry them out. */
  readonly enter: (...lines: readonly string[]) => EntryPlan;
};

/** Lister and Politie Nieuwegein work together; Anna van Jansen is begeleider at Lister; there is a Zorgtafel. */
export function aNetwork(): Typing {
  const backend = createTestBackend();
  const { id: lister } = backend.ask('organisation.create', {
    organisation: { name: 'Lister', aliases: ['Stichting Lister Utrecht'], typeIds: ['bw'] },
  });
  const { id: politie } = backend.ask('organisation.create', {
    organisation: { name: 'Politie Nieuwegein', typeIds: ['politie'] },
  });
  backend.ask('person.create', {
    person: { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' },
    position: { organisationId: lister, roleText: 'begeleider' },
  });
  backend.ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact' } });
  backend.ask('consultation.create', { consultation: { name: 'Zorgtafel' } });
  return typingOn(backend);
}

export function typingOn(backend: TestBackend): Typing {
  let index: EntryIndex | null = null;
  let source = backend.ask('network.snapshot', {});
  // Only entering changes this network, so only then it is read anew.
  const fresh = () => {
    index = indexEntry(source, index);
    return index;
  };
  const plan = (...lines: readonly string[]) => planEntry(lines.join('\n'), fresh());
  const enter = (...lines: readonly string[]) => {
    const made = plan(...lines);
    backend.ask('entry.apply', made.items);
    source = backend.ask('network.snapshot', {});
    return made;
  };
  return { backend, index: fresh, plan, enter };
}

/** What a plan says, as short texts: `partner Portaal (Woningcorporatie)`. */
export function said(plan: EntryPlan): readonly string[] {
  return plan.lines.flatMap(({ steps, problem }) => {
    if (problem) return [`! ${problem.code} ${problem.text}`.trim()];
    return steps.map((step) => {
      switch (step.kind) {
        case 'newOrganisation':
        case 'newPerson':
        case 'added': {
          const word = { newOrganisation: 'partner', newPerson: 'contact', added: 'bij' }[step.kind];
          return `${word} ${step.name}${step.details.length > 0 ? ` (${step.details.join(', ')})` : ''}`;
        }
        case 'newTheme':
          return `thema ${step.name}`;
        case 'newPosition':
          return `${step.isVacancy ? 'vacature' : `functie van ${step.name}:`} ${step.role} @ ${step.organisation}`;
        case 'newParticipation':
          return `${step.name} in ${step.consultation} [${step.role}]`;
        case 'newRelation': {
          const marks = [step.status === 'existing' ? '' : step.status, step.intensity ?? ''].filter((m) => m !== '');
          return `${step.from} ${step.type} ${step.to}${marks.length > 0 ? ` [${marks.join(' ')}]` : ''}`;
        }
        case 'known':
          return `= ${step.name}`;
      }
    });
  });
}
