// What this computer remembers about the window itself: language and light or dark. Never anything of the network.

/** What was remembered under a key; null when nothing was, or when the browser keeps nothing. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a value; where storage is off the window simply starts as new the next time. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage may be switched off; that must never stop a change of language.
  }
}
