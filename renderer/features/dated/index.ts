export { CompareDialog } from './components/CompareDialog.tsx';
export { ReferenceDateDialog } from './components/ReferenceDateDialog.tsx';
