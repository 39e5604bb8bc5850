import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { IssuesPage } from './index.ts';

beforeEach(() => localStorage.clear());

async function openIssues() {
  const test = createTestApp();
  const { ask } = test.backend;
  const lister = ask('organisation.create', { organisation: { name: 'Lister' } }).id;
  const politie = ask('organisation.create', { organisation: { name: 'Politie Nieuwegein' } }).id;
  const relation = ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact' } }).id;
  const add = (
    title: string,
    dueOn: string | null,
    subject: { kind: 'actor' | 'relation'; id: string } | null = null,
  ) => ask('issue.create', { issue: { kind: 'action', title, dueOn, subject } }).id;
  const ids = {
    lister,
    politie,
    relation,
    later: add('Convenant tekenen', '2099-01-31'),
    late: add('Wijkagent voorstellen', '2020-02-01', { kind: 'relation', id: relation }),
    done: add('Adres opvragen', '2020-01-01', { kind: 'actor', id: lister }),
  };
  ask('issue.update', { id: ids.done, patch: { status: 'done' } });
  renderInApp(
    test,
    <>
      <IssuesPage />
      <ConfirmDialog />
    </>,
  );
  await screen.findByRole('grid', { name: 'Tabel van knelpunten en acties' });
  const issueOf = (id: string) => ask('network.snapshot', {}).issues.find((issue) => issue.id === id);
  return { ...test, ids, issueOf, user: userEvent.setup() };
}

const rows = () => screen.getAllByRole('row').slice(2);
const titles = () => rows().map((row) => row.querySelector('[data-column-id="title"]')?.textContent);
const columnCell = (title: string, column: string) => {
  const row = rows().find((each) => each.querySelector('[data-column-id="title"]')?.textContent === title);
  const found = row?.querySelector<HTMLElement>(`[data-column-id="${column}"]`);
  if (!found) throw new Error(`no cell ${title} ${column}`);
  return found;
};

describe('the table of issues and actions', () => {
  it('says what is too late, and has it on top', async () => {
    await openIssues();
    expect(screen.getByText('1 actie over tijd · 2 open')).toBeTruthy();
    expect(titles()).toEqual(['Wijkagent voorstellen', 'Convenant tekenen', 'Adres opvragen']);
    expect(columnCell('Wijkagent voorstellen', 'due').textContent).toMatch(/^[\d.]+ dagen te laat, 01-02-2020$/);
    expect(columnCell('Adres opvragen', 'due').textContent).toBe('01-01-2020');
  });

  it('is done by choosing so, and says since when', async () => {
    const { user, ids, issueOf } = await openIssues();
    await user.click(columnCell('Wijkagent voorstellen', 'status'));
    await user.keyboard('{Enter}gedaan{Enter}');
    await waitFor(() => expect(issueOf(ids.late)).toMatchObject({ status: 'done', closedOn: '2026-11-21' }));
    expect(await screen.findByText('1 open')).toBeTruthy();
  });

  it('opens what an action is about', async () => {
    const { user, ids } = await openIssues();
    await user.click(within(columnCell('Wijkagent voorstellen', 'about')).getByRole('button'));
    expect(useUi.getState().selection).toEqual({ kind: 'relation', id: ids.relation });
  });

  it('opens that by keyboard too, from the selected row', async () => {
    const { user, ids } = await openIssues();
    await user.click(screen.getByRole('checkbox', { name: 'Adres opvragen selecteren' }));
    await user.click(await screen.findByRole('button', { name: 'Tonen waar het over gaat' }));
    expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [ids.lister] });
  });

  it('keeps no citizen service number, and asks about what looks like a client', async () => {
    const { user, ids, issueOf } = await openIssues();
    await user.click(columnCell('Convenant tekenen', 'note'));
    await user.keyboard('{Enter}bsn 111222333{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/burgerservicenummer/);
    expect(issueOf(ids.later)?.note).toBe('');
    await user.keyboard('{Escape}');
    await user.click(columnCell('Convenant tekenen', 'note'));
    await user.keyboard('{Enter}overleg over cliënt{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Toch bewaren' }));
    await waitFor(() => expect(issueOf(ids.later)?.note).toBe('overleg over cliënt'));
  });

  it('removes what is selected', async () => {
    const { user, backend } = await openIssues();
    await user.click(screen.getByRole('checkbox', { name: 'Convenant tekenen selecteren' }));
    await user.click(await screen.findByRole('button', { name: 'Verwijderen' }));
    await waitFor(() => expect(titles()).toEqual(['Wijkagent voorstellen', 'Adres opvragen']));
    backend.ask('history.undo', {});
    expect(backend.ask('network.snapshot', {}).issues).toHaveLength(3);
  });

  it('is empty at first and offers the first step', async () => {
    renderInApp(createTestApp(), <IssuesPage />);
    expect(await screen.findByText('Nog geen knelpunten of acties')).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: 'Actie toevoegen' }).at(-1) ?? document.body);
    expect(useUi.getState().dialog).toEqual({ name: 'addIssue', kind: 'action', subject: null });
  });
});
