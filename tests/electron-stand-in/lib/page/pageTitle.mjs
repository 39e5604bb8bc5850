// @ts-check
/**
 * Imitates the source of webContents 'page-title-updated': the title of the document, at first and whenever it changes.
 * `reportTitle` runs, as source text, in the isolated world.
 */

/** @param {(message: string) => void} sendToMain */
export function reportTitle(sendToMain) {
  let last = '';
  const report = () => {
    const { title } = document;
    if (title === '' || title === last) return;
    last = title;
    sendToMain(JSON.stringify({ type: 'title', title }));
  };
  document.addEventListener('DOMContentLoaded', () => {
    report();
    // The title lives in the head, which hardly ever changes; the body does all the time.
    new MutationObserver(report).observe(document.head, { childList: true, subtree: true, characterData: true });
  });
}
