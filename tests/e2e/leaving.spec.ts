// What somebody was typing when the window went: by closing it, by loading it anew, or because its process ended.
import { nl } from '../../renderer/i18n/nl.ts';
import { sentencesNl } from '../../shared/errors/sentences.nl.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const notes = (app: Ketenkaart) => app.page.getByRole('textbox', { name: nl.details.field.notes, exact: true });

/** What the next question of the window is answered with; answers how many were asked when called. */
async function answerQuestions(app: Ketenkaart, button: 'back' | 'close') {
  // Unheard, Playwright itself lets every window go.
  app.page.on('dialog', () => {});
  await app.running.electron?.evaluate(
    ({ dialog }, answer) => {
      dialog.showMessageBoxSync = () => {
        process.env['QUESTIONS'] = String(Number(process.env['QUESTIONS'] ?? 0) + 1);
        return answer;
      };
    },
    button === 'back' ? 0 : 1,
  );
  return () => app.running.electron?.evaluate(() => Number(process.env['QUESTIONS'] ?? 0));
}

const closeWindow = (app: Ketenkaart) =>
  app.running.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

test('A note that is being typed is kept when the window is loaded anew', async ({ app }) => {
  await app.newNetwork('Weggaan');
  await app.addByPalette('Lister');
  await notes(app).fill('Belt liever dan dat hij mailt');
  await app.page.reload();
  await app.expectNetwork('Weggaan');
  await app.select('Lister');
  await expect(notes(app)).toHaveValue('Belt liever dan dat hij mailt');
});

test('A note that is being typed is kept when the window is closed @electron', async ({ app }) => {
  await app.newNetwork('Weggaan');
  await app.addByPalette('Lister');
  await notes(app).fill('Belt liever dan dat hij mailt');
  await app.restart('Weggaan');
  await app.select('Lister');
  await expect(notes(app)).toHaveValue('Belt liever dan dat hij mailt');
});

test('A form half filled in, and a note that is asked about, hold the window until the user lets it go @electron', async ({
  app,
}) => {
  await app.newNetwork('Weggaan');
  await app.addByPalette('Lister');
  const asked = await answerQuestions(app, 'back');
  await notes(app).fill('Cliënt geboren 12-03-1987');
  await closeWindow(app);
  await expect.poll(asked).toBe(1);
  await expect(notes(app)).toHaveValue('Cliënt geboren 12-03-1987');
  await notes(app).fill('');
  await notes(app).press('Tab');

  await app.page.keyboard.press('Escape');
  await app.do(nl.actions.label.addOrganisation);
  const form = app.page.getByRole('dialog', { name: nl.actions.label.addOrganisation });
  await form.getByLabel(nl.forms.field.name).fill('Portaal');
  await closeWindow(app);
  await expect.poll(asked).toBe(2);
  await expect(form.getByLabel(nl.forms.field.name)).toHaveValue('Portaal');
  await form.getByRole('button', { name: nl.common.action.cancel }).click();
  await expect(form).toBeHidden();

  await app.restart('Weggaan');
  await app.expectCounts({ organisations: 1, contacts: 0, relations: 0 });
});

test('A window whose process ends comes back with the network, after three times without it, and then no more @electron', async ({
  app,
}) => {
  await app.newNetwork('Uitval');
  await app.addByPalette('Lister');
  const shown = () =>
    app.running.electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText').catch(String),
    );
  const crash = async () => {
    // Playwright loses a page that ended; the window is asked through the app from here on.
    await app.running.electron?.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
  };
  // What Playwright holds up for a page is never let go once that page has ended.
  await app.running.electron?.context().unrouteAll();
  await notes(app).fill('Belt liever dan dat hij mailt');
  await crash();
  await expect.poll(shown).toContain(nl.copies.typed.title);
  await expect.poll(shown).toContain('1 organisatie');
  const typed = () =>
    app.running.electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript(
          "[...document.querySelectorAll('[role=dialog] textarea[readonly]')].map((field) => [field.labels[0].textContent, field.value].join(': ')).join()",
        )
        .catch(String),
    );
  await expect.poll(typed).toBe(`${nl.details.field.notes}: Belt liever dan dat hij mailt`);
  await crash();
  await expect.poll(shown).toContain('Uitval');
  await expect.poll(shown).toContain('1 organisatie');
  // It is told once.
  expect(await shown()).not.toContain(nl.copies.typed.title);
  await crash();
  await expect.poll(shown).toContain(sentencesNl.WINDOW_FAILED.replace('{{name}}', 'Uitval'));
  await expect.poll(shown).toContain(nl.start.newNetwork.title);

  // The start screen has no file to let go of: three more are the last.
  await app.running.electron?.evaluate(({ dialog }) => {
    dialog.showErrorBox = (title) => void (process.env['SAID'] = `${process.env['SAID'] ?? ''}${title}.`);
  });
  for (const _ of [1, 2]) {
    await crash();
    await expect.poll(shown).toContain(nl.start.newNetwork.title);
  }
  const said = app.running.electron?.evaluate(
    ({ app: electronApp }) =>
      new Promise<string>((tell) => electronApp.once('window-all-closed', () => tell(process.env['SAID'] ?? ''))),
  );
  await crash();
  expect(await said).toBe('Ketenkaart kan het venster niet tonen.');
  app.running.watch.forgive(/^the page crashed$/);
});
