// Where the projector's page begins: texts, look, the road on which it hears what to show. It has no road back.
import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ProjectorPage } from './features/projector/index.ts';
import { startTexts } from './i18n/t.ts';
import { connectStage } from './platform/stage.ts';

startTexts('nl');

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <ProjectorPage hear={connectStage(window.location, window.history)} />
  </StrictMode>,
);
