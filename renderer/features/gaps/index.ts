export { GapsPage } from './components/GapsPage.tsx';
