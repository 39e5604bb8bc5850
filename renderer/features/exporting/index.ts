export { ExportContactsDialog } from './components/ExportContactsDialog.tsx';
