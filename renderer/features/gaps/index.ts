export { GapsPage } from './components/GapsPage.tsx';
export { ExportCoverageDialog } from './paper/ExportCoverageDialog.tsx';
export { InvitationDialog } from './paper/InvitationDialog.tsx';
