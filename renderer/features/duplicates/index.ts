export { DuplicatesPage } from './components/DuplicatesPage.tsx';
export { MergeDialog } from './components/MergeDialog.tsx';
