// The page is served with a fresh style nonce per load; styles made while running must carry it (Content-Security-Policy).

/** The nonce of this page load. Also tells it to react-remove-scroll, which asks for it under its webpack name. */
export function readStyleNonce(): string {
  const nonce = document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '';
  Object.assign(globalThis, { __webpack_nonce__: nonce });
  return nonce;
}
