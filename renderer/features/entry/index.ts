export { QuickEntryBar } from './components/QuickEntryBar.tsx';
