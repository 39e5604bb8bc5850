export { GapsPage } from './components/GapsPage.tsx';
export { ExportCoverageDialog } from './paper/ExportCoverageDialog.tsx';
export { ReportDialog } from './report/ReportDialog.tsx';
export { InvitationDialog } from './paper/InvitationDialog.tsx';
