import { afterAll, describe, expect, test } from 'vitest';
import { contract, isRouteName } from '../../shared/api/contract.ts';
import type { HistoryStep } from '../../shared/api/routes/history.ts';
import { startTexts, t } from '../i18n/t.ts';
import { historyLabel, historyName } from './historyLabel.ts';

const commands = Object.keys(contract).filter((route) => isRouteName(route) && contract[route].kind === 'command');

function step(code: string, params: HistoryStep['params'] = {}): HistoryStep {
  return { id: 1, code, params, at: '2026-11-21T13:02:00.000Z', isUndone: false, rowCount: 1 };
}

/** How a step reads as a line and after "Ongedaan maken:". */
function words(code: string, params: HistoryStep['params'] = {}): readonly [string, string] {
  return [historyLabel(step(code, params), t), historyName(step(code, params), t)];
}

describe.each(['nl', 'en'] as const)('a step of the history in %s', (language) => {
  test('has words for every command, with and without names', () => {
    startTexts(language);
    expect(commands.length).toBeGreaterThan(10);
    const unsaid = commands.filter((code) => {
      const texts = [...words(code), ...words(code, { name: 'Lister', count: 3 })];
      return texts.some((text) => text === '' || /history\.|\{\{|:$|\s$/.test(text));
    });
    expect(unsaid).toEqual([]);
  });

  test('has no words of its own for what is no command', () => {
    startTexts(language);
    const known = commands.map((code) => historyLabel(step(code), t));
    expect(known).not.toContain(historyLabel(step('history.undo'), t));
    expect(historyLabel(step('something.else'), t)).toBe(t('history.unknownStep'));
  });
});

describe('a step of the history reads as somebody would say it', () => {
  afterAll(() => startTexts('nl'));

  test.each([
    ['relation.create', { from: 'Lister', to: 'Politie Nieuwegein' }, 'relatie Lister – Politie Nieuwegein'],
    ['organisation.update', { name: 'Lister', field: 'name' }, 'wijziging van Lister'],
    ['actor.remove', { name: 'Lister', count: 1 }, 'verwijderen van Lister'],
    ['actor.remove', { name: 'Lister', count: 3 }, 'verwijderen van 3 uit het netwerk'],
    ['placement.move', { count: 2, reason: 'drag' }, 'verplaatsen van 2 op de kaart'],
    ['placement.move', { count: 1200, reason: 'arrange' }, 'herschikken van de kaart'],
    ['position.create', { name: 'Anna van Jansen', organisation: 'Lister' }, 'functie Anna van Jansen bij Lister'],
    ['position.remove', { name: '', organisation: 'Lister' }, 'verwijderen van functie vacature bij Lister'],
    ['gap.decide', { status: 'not_applicable' }, 'besluit bij gat niet van toepassing'],
  ])('%s %o', (code, params, name) => {
    startTexts('nl');
    expect(historyName(step(code, params), t)).toBe(name);
  });

  test('and as a line of its own', () => {
    startTexts('nl');
    expect(historyLabel(step('relation.create', { from: 'Lister', to: 'Portaal' }), t)).toBe(
      'Relatie toegevoegd: Lister – Portaal',
    );
    expect(historyLabel(step('actor.remove', { name: 'Lister', count: 1234 }), t)).toBe(
      '1.234 verwijderd uit het netwerk',
    );
    expect(historyLabel(step('organisation.create'), t)).toBe('Partner toegevoegd');
  });
});
