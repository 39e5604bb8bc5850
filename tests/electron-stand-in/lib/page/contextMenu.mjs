// @ts-check
/**
 * Imitates the source of webContents 'context-menu': a right click the page did not prevent, with what lies under it.
 * `reportContextMenu` runs, as source text, in the isolated world.
 */

/** @param {(message: string) => void} sendToMain */
export function reportContextMenu(sendToMain) {
  const onContextMenu = (/** @type {MouseEvent} */ event) => {
    // After every other listener, so that their preventDefault counts.
    setTimeout(() => {
      if (!event.defaultPrevented) sendToMain(JSON.stringify({ type: 'context-menu', params: describe(event) }));
    });
  };
  window.addEventListener('contextmenu', onContextMenu, true);

  /** @param {MouseEvent} event */
  function describe(event) {
    const element = event.target instanceof Element ? event.target : document.body;
    const link = /** @type {HTMLAnchorElement | null} */ (element.closest('a[href]'));
    const isEditable = element.matches('input, textarea') || /** @type {HTMLElement} */ (element).isContentEditable;
    const selectionText = selectedText(element);
    const canCopy = selectionText !== '';
    const canCut = canCopy && isEditable;
    return {
      x: Math.round(event.clientX),
      y: Math.round(event.clientY),
      linkURL: link?.href ?? '',
      linkText: link?.textContent ?? '',
      selectionText,
      isEditable,
      titleText: /** @type {HTMLElement} */ (element).title ?? '',
      mediaType: element.matches('img, svg') ? 'image' : element.matches('canvas') ? 'canvas' : 'none',
      editFlags: { canCopy, canCut, canDelete: canCut, canPaste: isEditable, canSelectAll: true },
    };
  }

  // A field keeps its own selection; the document's selection is empty then.
  /** @param {Element} element */
  function selectedText(element) {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
      return String(window.getSelection() ?? '');
    }
    return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0);
  }
}
