export { KeyFigureDialogs } from './components/KeyFigureDialogs.tsx';
export { KeyFiguresPage } from './components/KeyFiguresPage.tsx';
