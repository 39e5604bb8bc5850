// The real screens on the real backend, in process: component tests use this and mock nothing of ours.
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AppProvider, createApp, NetworkProvider, useNetworkSource, type App } from '../../renderer/data/app.tsx';
import { useUi } from '../../renderer/data/uiStore.ts';
import { startTexts } from '../../renderer/i18n/t.ts';
import type { DesktopTransport } from '../../shared/api/desktop.ts';
import { failure } from '../../shared/api/result.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

export type TestApp = { readonly app: App; readonly backend: TestBackend };

/** An app on a new network in memory. `desktop` answers what a dialog would; by default nothing is here. */
export function createTestApp(
  backend: TestBackend = createTestBackend(),
  desktop: DesktopTransport = () => Promise.resolve(failure('NOT_HERE')),
): TestApp {
  startTexts('nl');
  useUi.getState().reset();
  return { backend, app: createApp({ transport: backend.transport, desktop, onEvent: () => () => {} }) };
}

/** Renders a screen as it stands in the app: with client, caches and the open network. */
export function renderInApp({ app }: TestApp, screen: ReactNode) {
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={app.queries}>
        <AppProvider value={app}>
          <WithNetwork>{screen}</WithNetwork>
        </AppProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

function WithNetwork({ children }: { readonly children: ReactNode }) {
  const { network } = useNetworkSource();
  return network && <NetworkProvider value={network}>{children}</NetworkProvider>;
}
