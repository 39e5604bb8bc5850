export { SaveWorkbookDialog } from './SaveWorkbookDialog.tsx';
