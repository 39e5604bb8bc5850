// Where the window begins: texts, look, connection, screen.
import './platform/noEval.ts';
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createApp } from './data/app.tsx';
import { guardLeaving } from './data/heldText.ts';
import { keepTyped, takeTyped } from './data/typedText.ts';
import { rememberedLanguage } from './i18n/language.ts';
import { startTexts, t } from './i18n/t.ts';
import { connect } from './platform/connect.ts';
import { openDoors } from './platform/shutIn.ts';
import { readStyleNonce } from './styles/nonce.ts';
import { showColourSchemeEarly } from './ui/colourScheme.ts';
import { showContrastEarly } from './ui/contrastChoice.ts';

const language = rememberedLanguage();
document.documentElement.lang = language;
startTexts(language);
showColourSchemeEarly();
showContrastEarly();
guardLeaving(window);
// Only where it stays in memory: Electron.
const typed = window.ketenkaart ? takeTyped(sessionStorage) : [];
if (window.ketenkaart) keepTyped(window, sessionStorage);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const doors = await openDoors({ page: window, ask: (address) => fetch(address, { cache: 'no-store' }) });
if (doors.length > 0) {
  // Nothing is connected, so there is nothing to be taken.
  root.setAttribute('role', 'alert');
  root.textContent = t('errors.sentence.NOT_SHUT_IN', { doors: doors.join(', ') });
} else {
  createRoot(root).render(
    <StrictMode>
      <App app={createApp(connect())} styleNonce={readStyleNonce()} typed={typed} />
    </StrictMode>,
  );
}
