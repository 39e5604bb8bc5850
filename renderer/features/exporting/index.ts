export { ExportContactsDialog } from './components/ExportContactsDialog.tsx';
export { ExportNetworkDialog } from './components/ExportNetworkDialog.tsx';
