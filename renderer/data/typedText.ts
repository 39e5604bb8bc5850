// What is being typed and not saved, kept for when the process of this window ends: the window that comes after it finds it.
// In the memory of the program only: Electron keeps the storage of this window's session nowhere else. In a browser that
// would be on the disk, and it is not kept.

const key = 'ketenkaart.typed';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** One field: what it is called and what stood in it. */
export type TypedText = { readonly label: string; readonly text: string };

/**
 * Keeps what stands in the field being typed in, and in the forms that are open, until it is left, sent or emptied. A window
 * that is closed or loaded anew has saved or asked about it, and keeps nothing.
 * @returns takes this away
 */
export function keepTyped(target: Window, storage: Storage): () => void {
  const forms = new Set<TextField>();
  let being: TextField | null = null;
  const write = () => {
    for (const field of forms) if (!field.isConnected) forms.delete(field);
    if (being && !being.isConnected) being = null;
    const fields = new Set([...forms, ...(being ? [being] : [])]);
    const typed = [...fields].filter(({ value }) => value.trim() !== '').map(asTyped);
    if (typed.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(typed));
  };
  const type = ({ target: field }: Event) => {
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    if (!isText || field.type === 'password' || field.type === 'search') return;
    being = field;
    if (field.closest('form')) forms.add(field);
    write();
  };
  const leave = () => {
    being = null;
    write();
  };
  const forget = () => storage.removeItem(key);
  const options = { capture: true, passive: true };
  target.addEventListener('input', type, options);
  target.addEventListener('focusout', leave, options);
  target.addEventListener('focusin', write, options);
  target.addEventListener('pagehide', forget);
  return () => {
    target.removeEventListener('input', type, options);
    target.removeEventListener('focusout', leave, options);
    target.removeEventListener('focusin', write, options);
    target.removeEventListener('pagehide', forget);
  };
}

/** What a window that ended had in its fields; asked once. */
export function takeTyped(storage: Storage): readonly TypedText[] {
  const kept = storage.getItem(key);
  storage.removeItem(key);
  // Written above, by this program.
  return kept === null ? [] : (JSON.parse(kept) as readonly TypedText[]);
}

function asTyped(field: TextField): TypedText {
  const label = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? field.placeholder;
  return { label: label.replace(/\s*\*$/, '').trim(), text: field.value };
}
