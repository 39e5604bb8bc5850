export { DetailsPanel } from './components/DetailsPanel.tsx';
