export { HistoryPanel } from './components/HistoryPanel.tsx';
