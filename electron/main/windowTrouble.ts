// What may go wrong with the window itself: it closes on text that is not kept, or its process ends. The file is in the
// backend's thread and loses nothing by either.
import { type BrowserWindow, dialog } from 'electron';

/** So many ends within this many milliseconds: it is what is shown that ends it. */
const mostEnds = 3;
const within = 60_000;

/** Asks before the window goes while something typed would be lost; the page says when that is (beforeunload). */
export function askBeforeLoss(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: 'Er staat nog tekst die niet is opgeslagen.',
      detail: 'Ga terug om die op te slaan, of sluit en laat die tekst vallen. Al het andere is opgeslagen.',
      buttons: ['Terug naar de tekst', 'Toch sluiten'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // In Electron, preventing this event lets the window go.
    if (answer === 1) event.preventDefault();
  });
}

/**
 * Shows the window anew when its process ended. After three times in a minute the open file is let go first, so that
 * the start screen comes instead of a fourth. When the start screen ends three times too, says so and closes the window.
 * @param load shows the interface
 * @param giveUp closes the file and remembers why; answers whether there was one
 * @param now milliseconds
 */
export function reviveWindow(
  window: BrowserWindow,
  {
    load,
    giveUp,
    now,
  }: { readonly load: () => void; readonly giveUp: () => Promise<boolean>; readonly now: () => number },
): void {
  let ends: readonly number[] = [];
  const afterThree = async () => {
    // A file that cannot be let go of is no reason to leave the window empty.
    const hadFile = await giveUp().catch(() => true);
    if (window.isDestroyed()) return;
    if (hadFile) return load();
    dialog.showErrorBox(
      'Ketenkaart kan het venster niet tonen',
      'Het startscherm is drie keer achter elkaar gestopt. Je bestanden zijn niet gewijzigd: alles wat was opgeslagen, staat er nog. Start de computer opnieuw op en probeer het nog eens. Blijft het gebeuren, vraag dan je beheerder Ketenkaart opnieuw te installeren.',
    );
    // Its page can no longer be asked.
    window.destroy();
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    ends = [...ends.filter((end) => now() - end < within), now()];
    if (ends.length < mostEnds) return load();
    ends = [];
    void afterThree();
  });
}
