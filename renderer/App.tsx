// The window: what every screen needs around it, and where the features meet.
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { memo, type ReactNode, useEffect, useMemo } from 'react';
import { AskedActions } from './actions/AskedActions.tsx';
import { DroppedFiles } from './actions/DroppedFiles.tsx';
import { useShortcuts } from './actions/useShortcuts.ts';
import { type App as AppParts, AppProvider, NetworkProvider, useApp, useNetworkSource } from './data/app.tsx';
import { useLockedFile } from './data/lockedFile.ts';
import { takeOpenFile, useOpenFile } from './data/openFile.ts';
import { queryKeys } from './data/queries.ts';
import type { TypedText } from './data/typedText.ts';
import { type Page, useUi } from './data/uiStore.ts';
import { CompareDialog, ReferenceDateDialog } from './features/dated/index.ts';
import {
  CopiesDialog,
  DamagedFile,
  DamagedFileDialog,
  FileEvents,
  FileWaiting,
  SalvagedDialog,
  TypedBefore,
} from './features/copies/index.ts';
import { DetailsPanel } from './features/details/index.ts';
import { DuplicatesPage, MergeDialog } from './features/duplicates/index.ts';
import { QuickEntryBar } from './features/entry/index.ts';
import { ExportContactsDialog, ExportNetworkDialog } from './features/exporting/index.ts';
import { GoalsPage, IssuesPage, MissingPage, UnspokenPage } from './features/followup/index.ts';
import { FormDialogs } from './features/forms/index.ts';
import { ExportCoverageDialog, GapsPage, InvitationDialog, ReportDialog } from './features/gaps/index.ts';
import { HistoryPanel } from './features/history/index.ts';
import { ImportPage } from './features/importing/index.ts';
import { KeyFigureDialogs, KeyFiguresPage } from './features/keyfigures/index.ts';
import { MapPage } from './features/map/index.ts';
import { AgreementsPage, ConsultationsPage, RelationsPage } from './features/meetings/index.ts';
import { CommandPalette } from './features/palette/index.ts';
import { PresentBar } from './features/present/index.ts';
import { PasswordDialog, UnlockDialog, UnlockScreen } from './features/protection/index.ts';
import { PrivacyDialogs } from './features/privacy/index.ts';
import { SettingsPage } from './features/settings/index.ts';
import { AppShell } from './features/shell/index.ts';
import { NewNetworkDialog, StartScreen } from './features/start/index.ts';
import { ContactsPage, PartnersPage } from './features/table/index.ts';
import { SaveWorkbookDialog } from './features/workbook/index.ts';
import { TakeoverDialog } from './features/takeover/index.ts';
import { useT } from './i18n/useT.ts';
import { failureOf } from './platform/callError.ts';
import type { OpenFile } from '../shared/api/desktop.ts';
import themeClasses from './styles/theme.module.css';
import { cssVariables, themeOf } from './styles/theme.ts';
import { colourSchemeManager } from './ui/colourScheme.ts';
import { ConfirmDialog } from './ui/ConfirmDialog.tsx';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { LiveRegion } from './ui/LiveRegion.tsx';
import { withdrawOffer } from './ui/notify.ts';
import { Waiting } from './ui/Waiting.tsx';

type AppProps = {
  readonly app: AppParts;
  readonly styleNonce: string;
  /** What was being typed in the window before this one, when its process ended. */
  readonly typed?: readonly TypedText[];
};

/** The whole window on a connection. */
export function App({ app, styleNonce, typed = [] }: AppProps) {
  return (
    <QueryClientProvider client={app.queries}>
      <AppProvider value={app}>
        <Look styleNonce={styleNonce}>
          <ErrorBoundary>
            <OpenOrStart />
            <TypedBefore typed={typed} />
            <FileWaiting />
          </ErrorBoundary>
        </Look>
      </AppProvider>
    </QueryClientProvider>
  );
}

function Look({ styleNonce, children }: { readonly styleNonce: string; readonly children: ReactNode }) {
  const t = useT();
  const close = t('common.action.close');
  const theme = useMemo(() => themeOf({ close }), [close]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce}
    >
      {children}
      <Notifications position="bottom-center" limit={4} className={themeClasses.notices} />
      <LiveRegion />
      <ConfirmDialog />
    </MantineProvider>
  );
}

function OpenOrStart() {
  const app = useApp();
  const t = useT();
  const { file, isLoading, error } = useOpenFile();
  const { locked, isLoading: isAsking } = useLockedFile();
  useEffect(
    () =>
      app.onEvent((event) => {
        if (event.type === 'data.changed') void app.takeChange(event.change);
        // A host that cannot even say which file is open shows so through the query; there is nothing more to tell here.
        if (event.type === 'file.changed') takeOpenFile(app).catch(() => {});
        if (event.type === 'file.locked') void app.queries.invalidateQueries({ queryKey: queryKeys.locked });
      }),
    [app],
  );
  useEffect(() => withdrawOffer, [file?.name, file?.folder]);
  // A network that is being locked is still shown until it is closed; the whole window asks then.
  const asksBeside = file !== null && locked?.wasOpen === false;
  // Before it is known whether a file waits, the start screen would be there for a moment only.
  if (isLoading || isAsking || error) {
    const retry = () => void app.queries.resetQueries({ queryKey: ['file'] });
    return <Waiting text={t('shell.starting')} failure={error ? failureOf(error) : null} onRetry={retry} />;
  }
  return (
    <>
      {file && <Network file={file} />}
      {!file && locked && (
        <>
          <UnlockScreen locked={locked} damaged={<DamagedFile />} />
          <DroppedFiles />
        </>
      )}
      {!file && !locked && (
        <>
          <StartScreen damaged={<DamagedFile />} />
          <AskedActions />
          <DroppedFiles />
        </>
      )}
      <UnlockDialog locked={asksBeside ? locked : null} damaged={<DamagedFile />} />
      <NewNetworkDialog />
      <DamagedFileDialog />
    </>
  );
}

function Network({ file }: { readonly file: OpenFile }) {
  const t = useT();
  const app = useApp();
  const { network, error } = useNetworkSource();
  if (!network) {
    const retry = () => void app.queries.resetQueries({ queryKey: ['network'] });
    const close = () =>
      void app.desktop['file.close']({}).then(
        () => takeOpenFile(app),
        () => {},
      );
    const wayOut = { label: t('shell.backToStart'), run: close };
    const failure = error ? failureOf(error) : null;
    return <Waiting text={t('shell.opening')} failure={failure} onRetry={retry} wayOut={wayOut} />;
  }
  return (
    <NetworkProvider value={network}>
      <Window file={file} />
    </NetworkProvider>
  );
}

const pages: Readonly<Record<Page, () => ReactNode>> = {
  map: () => <MapPage />,
  partners: () => <PartnersPage />,
  contacts: () => <ContactsPage />,
  consultations: () => <ConsultationsPage />,
  agreements: () => <AgreementsPage />,
  relations: () => <RelationsPage />,
  import: () => <ImportPage />,
  gaps: () => <GapsPage />,
  keyfigures: () => <KeyFiguresPage />,
  issues: () => <IssuesPage />,
  missing: () => <MissingPage />,
  unspoken: () => <UnspokenPage />,
  goals: () => <GoalsPage />,
  duplicates: () => <DuplicatesPage />,
  settings: () => <SettingsPage />,
};

/** Kept as it is when the network changes: what shows something of the network asks for it itself. */
const Window = memo(function Window({ file }: { readonly file: OpenFile }) {
  const page = useUi((state) => state.page);
  return (
    <>
      <AppShell file={file} page={pages[page]()} bar={<Bars />} details={<DetailsPanel />} />
      <Shortcuts />
      <AskedActions />
      <DroppedFiles />
      <CommandPalette />
      <FormDialogs />
      <KeyFigureDialogs />
      <PrivacyDialogs />
      <ExportContactsDialog />
      <SaveWorkbookDialog />
      <ExportNetworkDialog />
      <ExportCoverageDialog />
      <ReportDialog />
      <InvitationDialog />
      <MergeDialog />
      <HistoryPanel />
      <ReferenceDateDialog />
      <CompareDialog />
      <CopiesDialog />
      <TakeoverDialog />
      <SalvagedDialog />
      <PasswordDialog file={file} />
      <FileEvents file={file} />
    </>
  );
});

/** What stands above every page. */
function Bars() {
  return (
    <>
      <PresentBar />
      <QuickEntryBar />
    </>
  );
}

/** On its own, because it follows all interface state and the screens should not be drawn again with it. */
function Shortcuts() {
  useShortcuts();
  return null;
}
