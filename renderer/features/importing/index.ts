export { ImportPage } from './components/ImportPage.tsx';
