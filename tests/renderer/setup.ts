// What jsdom lacks and a browser has, as little as makes the screens run; and a clean page after each test.
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine needs longer than the usual second before a screen follows.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

/** No media query matches: a wide, light window in which motion is allowed. */
function matchMedia(media: string): MediaQueryList {
  const silent = () => {};
  return {
    media,
    matches: false,
    onchange: null,
    addListener: silent,
    removeListener: silent,
    addEventListener: silent,
    removeEventListener: silent,
    dispatchEvent: () => false,
  };
}

class ResizeObserverThatSeesNothing {
  observe() {}
  unobserve() {}
  disconnect() {}
}

if (typeof window !== 'undefined') {
  window.matchMedia ??= matchMedia;
  window.ResizeObserver ??= ResizeObserverThatSeesNothing;
  if (!('fonts' in document)) Object.assign(document, { fonts: new EventTarget() });
  if (!('scrollIntoView' in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: () => {} });
}
