export { MapPage } from './components/MapPage.tsx';
