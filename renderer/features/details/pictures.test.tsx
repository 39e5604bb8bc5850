import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Picture } from '../../../shared/api/routes/pictures.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { DetailsPanel } from './index.ts';

const onePixel: Picture = {
  mime: 'image/png',
  width: 1,
  height: 1,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};

beforeEach(() => useUi.getState().reset());

async function openDetails() {
  const test = createTestApp();
  const { ask } = test.backend;
  const anna = ask('person.create', { person: { givenName: 'Anna', familyName: 'Proef' } }).id;
  const gemist = ask('organisation.create', { organisation: { name: 'Gemist', presence: 'missing' } }).id;
  renderInApp(test, <DetailsPanel />);
  await screen.findByRole('heading', { level: 2 });
  const show = (id: string) => act(() => useUi.getState().selectActor(id));
  const setPicture = async (picture: Picture | null) => {
    await act(async () => void (await test.app.client['actor.setPicture']({ id: anna, picture })));
  };
  const photoSha = () => {
    const actor = ask('network.snapshot', {}).actors.find(({ id }) => id === anna);
    return actor?.kind === 'person' ? actor.photoSha : undefined;
  };
  return { ...test, anna, gemist, show, setPicture, photoSha, user: userEvent.setup() };
}

const address = () => document.querySelector('header img')?.getAttribute('src') ?? null;
const field = () => screen.getByLabelText<HTMLInputElement>('Afbeelding');

describe('a photo in the details', () => {
  it('is shown in place of the initials, also of who may not be shown elsewhere, until it is undone', async () => {
    const { show, anna, setPicture, backend, app } = await openDetails();
    show(anna);
    await screen.findByRole('button', { name: 'Foto kiezen' });
    expect([address(), document.querySelector('header')?.textContent?.includes('AP')]).toEqual([null, true]);
    await app.client['person.update']({ id: anna, patch: { mayShow: false } });
    await setPicture(onePixel);
    await waitFor(() => expect(address()).toBe(`data:image/png;base64,${onePixel.base64}`));
    expect(document.querySelector('header')?.textContent?.includes('AP')).toBe(false);
    await act(async () => void (await app.client['history.undo']({})));
    await screen.findByRole('button', { name: 'Foto kiezen' });
    expect([address(), backend.logged]).toEqual([null, []]);
  });

  it('is taken away from its menu, by keyboard', async () => {
    const { show, anna, setPicture, photoSha, user } = await openDetails();
    show(anna);
    await setPicture(onePixel);
    const change = await screen.findByRole('button', { name: 'Foto wijzigen' });
    expect(photoSha()).toMatch(/^[0-9a-f]{64}$/);
    act(() => change.focus());
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Foto weghalen' }));
    const add = await screen.findByRole('button', { name: 'Foto kiezen' });
    expect(photoSha()).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(add));
    expect(add.hasAttribute('aria-haspopup')).toBe(false);
  });

  it.each([
    ['an SVG', new File(['<?xml version="1.0"?><svg xmlns="x">'], 'a.svg'), 'Een SVG-tekening kan niet.'],
    ['a text with the name of a picture', new File(['geen plaatje'], 'a.png'), 'Dit is geen afbeelding die hier past.'],
    ['a picture of far too many pixels', hugePng(), 'Deze afbeelding van 100.000 bij 100.000 beeldpunten is te groot.'],
    ['a file of far too many bytes', hugeFile(), 'Deze afbeelding is te groot: meer dan 25 MB.'],
    ['a picture that is broken after its header', hugePng(4), 'Deze afbeelding is beschadigd'],
  ])('%s is refused with a sentence, whichever way it comes', async (_name, file, sentence) => {
    const { show, anna, photoSha } = await openDetails();
    show(anna);
    await screen.findByRole('button', { name: 'Foto kiezen' });
    const header = field().closest('header') as HTMLElement;
    fireEvent.drop(header, { dataTransfer: { files: [file], types: ['Files'] } });
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
    expect(fireEvent.paste(header, { clipboardData: { files: [file], types: ['Files'] } })).toBe(false);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
    expect(photoSha()).toBeNull();
  });

  it('is not taken from copied cells, which come as text with a picture of them', async () => {
    const { show, anna } = await openDetails();
    show(anna);
    await screen.findByRole('button', { name: 'Foto kiezen' });
    const clipboardData = { files: [new File(['<svg>'], 'a.svg')], types: ['text/plain', 'Files'] };
    expect(fireEvent.paste(field().closest('header') as HTMLElement, { clipboardData })).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is chosen from a file at once while there is none, by keyboard too', async () => {
    const { show, anna, user } = await openDetails();
    show(anna);
    const add = await screen.findByRole('button', { name: 'Foto kiezen' });
    let asked = 0;
    field().addEventListener('click', () => {
      asked += 1;
    });
    await user.click(add);
    act(() => add.focus());
    await user.keyboard('{Enter}');
    expect([asked, screen.queryByRole('menu')]).toEqual([2, null]);
  });

  it('cannot be given to a partner that is missed', async () => {
    const { show, gemist } = await openDetails();
    show(gemist);
    await screen.findByRole('textbox', { name: 'Naam' });
    expect(screen.queryByRole('button', { name: 'Logo kiezen' })).toBeNull();
  });
});

/** A PNG that says it is a square of `side` px and has nothing after that. */
function hugePng(side = 100_000): File {
  const size = [side >>> 24, (side >>> 16) & 255, (side >>> 8) & 255, side & 255];
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  return new File([Uint8Array.from([...head, ...size, ...size, 8, 6, 0, 0, 0])], 'groot.png');
}

function hugeFile(): File {
  return new File([new Uint8Array(25_000_001)], 'groot.jpg');
}
