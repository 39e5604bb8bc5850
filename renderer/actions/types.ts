// One user action as a value: menu, toolbar, palette and help are all made from these.
import type { Client } from '../../shared/api/contract.ts';
import type { DesktopClient } from '../../shared/api/desktop.ts';
import type { ActionId } from '../../shared/actions/ids.ts';
import type { NetworkIndex } from '../data/networkIndex.ts';
import type { UiActions, UiState } from '../data/uiStore.ts';
import type { TextKey } from '../i18n/t.ts';

/** Where a shortcut listens; two actions may share keys only in different scopes. */
export type ActionScope = 'global' | 'map';

export type ActionState = { readonly ui: UiState; readonly network: NetworkIndex | null };

export type ActionDeps = {
  readonly client: Client;
  readonly desktop: DesktopClient;
  readonly ui: UiState & UiActions;
  readonly network: NetworkIndex | null;
  /** Says something in the live region and as a toast. */
  readonly notify: (message: string) => void;
  /** Puts a failure into words, with its next step. */
  readonly notifyFailure: (thrown: unknown) => void;
  readonly t: (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
};

export type Action = {
  readonly id: ActionId;
  readonly labelKey: TextKey;
  /** Words a user may look for in the palette, in both languages. */
  readonly keywords: string;
  /** As in `mod+K`, `Delete`, `N`; mod is Ctrl, or Cmd on a Mac. Single letters work only when no field has the focus. */
  readonly keys?: string;
  readonly scope: ActionScope;
  readonly isEnabled: (state: ActionState) => boolean;
  readonly run: (deps: ActionDeps) => void | Promise<void>;
};
