export { KaartPage as MapPage } from './components/KaartPage.tsx';
