// Which addresses the app hands to the system: web pages, mail and telephone, nothing that runs or opens files.

const allowed: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);

/** The address as the system gets it, or null when it is not allowed (`file:`, `smb:`, `javascript:`, anything else). */
export function allowedLink(url: string): string | null {
  const protocol = /^\s*([a-z][a-z0-9+.-]*:)/i.exec(url)?.[1]?.toLowerCase();
  return protocol && allowed.has(protocol) ? url.trim() : null;
}
