// Time on the map: the slider of the reference date, and what differs from an earlier day.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestBackend } from '../../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../../tests/renderer/testApp.tsx';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import { closeTimeline, openTimeline } from '../../../data/timeline.ts';
import { useUi } from '../../../data/uiStore.ts';
import { MapPage } from '../index.ts';
import { enterFile, openLegend } from '../mapStore.ts';

beforeEach(() => {
  localStorage.clear();
  enterFile('');
  enterFile('another');
  HTMLCanvasElement.prototype.getContext = () => null;
});

/** Lister stays; Oud was there until March 2025, Nieuw since June 2025; each works with Lister. */
async function openMap(place?: { x: number; y: number }) {
  const backend = createTestBackend();
  const add = (name: string, dates: object = {}) =>
    backend.ask('organisation.create', { organisation: { name, ...dates }, ...(place && { at: place }) }).id;
  const lister = add('Lister');
  const old = add('Oud', { validFrom: '2024-01-10', validUntil: '2025-03-01' });
  const fresh = add('Nieuw', { validFrom: '2025-06-01' });
  for (const toId of [old, fresh])
    backend.ask('relation.create', { relation: { fromId: lister, toId, typeId: 'werkcontact' } });
  renderInApp(createTestApp(backend), <MapPage />);
  await screen.findByRole('listbox', { name: 'Op de kaart' });
  return { lister, old, fresh };
}

const listed = () =>
  within(screen.getByRole('listbox', { name: 'Op de kaart' }))
    .getAllByRole('option')
    .map((option) => option.textContent?.split(',')[0]);

function isDrawn(label: string): boolean {
  let found: unknown = null;
  const reply = (located: unknown) => {
    found = located;
  };
  const surface = screen.getByRole('application', { name: 'Kaart van het netwerk' });
  surface.dispatchEvent(new CustomEvent('kk:locate', { detail: { label, reply } }));
  return found !== null;
}

describe('the slider of time', () => {
  test('folds the legend for as long as it stands', async () => {
    await openMap();
    act(() => openLegend(true));
    const legend = () => screen.getByRole('button', { name: 'Legenda' }).getAttribute('aria-expanded');
    await waitFor(() => expect(legend()).toBe('true'));
    act(() => openTimeline());
    expect(legend()).toBe('false');
    act(() => closeTimeline());
    expect(legend()).toBe('true');
  });

  test('goes month by month from the first day to today, and the whole window goes along', async () => {
    await openMap();
    act(() => openTimeline());
    const slider = screen.getByRole('slider', { name: 'Peildatum' });
    fireEvent.change(slider, { target: { value: '1' } });
    expect([useUi.getState().onDate, slider.getAttribute('aria-valuetext')]).toEqual(['2024-02-01', '1 februari 2024']);
    expect(listed()).toEqual(['Lister', 'Oud']);
    fireEvent.change(slider, { target: { value: String(slider.getAttribute('max')) } });
    expect(listed()).toEqual(['Lister', 'Nieuw']);
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar hoe het was' }));
    expect([useUi.getState().onDate, screen.queryByRole('slider')]).toEqual([null, null]);
  });

  test('plays from the first day by itself until it is paused', async () => {
    await openMap();
    act(() => openTimeline());
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Afspelen' }));
    // The day before anything began: only who was always there.
    expect([useUi.getState().onDate, listed()]).toEqual(['2024-01-09', ['Lister']]);
    for (const expected of ['2024-02-01', '2024-03-01']) {
      act(() => void vi.advanceTimersByTime(700));
      expect(useUi.getState().onDate).toBe(expected);
    }
    fireEvent.click(screen.getByRole('button', { name: 'Pauze' }));
    act(() => void vi.advanceTimersByTime(5_000));
    vi.useRealTimers();
    expect(useUi.getState().onDate).toBe('2024-03-01');
  });

  test('says so when nothing in the file has a date', async () => {
    const backend = createTestBackend();
    backend.ask('organisation.create', { organisation: { name: 'Lister' } });
    renderInApp(createTestApp(backend), <MapPage />);
    await screen.findByRole('listbox', { name: 'Op de kaart' });
    act(() => openTimeline());
    expect(screen.getByText(/nog geen datums/)).toBeDefined();
  });
});

describe('the difference with an earlier day', () => {
  const card = () => screen.getByRole('region', { name: 'Verschil tussen twee dagen' });
  const lines = () =>
    within(card())
      .getAllByRole('listitem')
      .map((line) => line.textContent);

  test.each([[undefined], [{ x: 5, y: 5 }]])(
    'is said with a sign for each sort, and who went is drawn as a ghost (kept places: %o)',
    async (place) => {
      await openMap(place);
      act(() => useUi.getState().setOnDate('2026-01-01'));
      expect(isDrawn('Oud')).toBe(false);
      act(() => changeLook({ comparedWith: '2024-06-01' }));
      expect(lines()).toEqual(['+1 partij en 1 relatie nieuw', '−1 partij en 1 relatie weg']);
      expect([isDrawn('Oud'), isDrawn('Nieuw')]).toEqual([true, true]);
      expect(listed()).toEqual(['Lister', 'Nieuw']);
    },
  );

  test('is nothing between two days that are the same, and can be left', async () => {
    await openMap();
    act(() => changeLook({ comparedWith: '2025-07-01' }));
    expect(within(card()).getByText('Op de kaart is tussen deze dagen niets veranderd.')).toBeDefined();
    await userEvent.click(within(card()).getByRole('button', { name: 'Verschil niet meer tonen' }));
    expect(useMapLook.getState().comparedWith).toBeNull();
  });
});
