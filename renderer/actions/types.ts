// One user action as a value: menu, toolbar, palette and help are all made from these.
import type { Client } from '../../shared/api/contract.ts';
import type { AppInfo, DesktopClient } from '../../shared/api/desktop.ts';
import type { ActionId } from '../../shared/actions/ids.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import type { NetworkIndex } from '../data/networkIndex.ts';
import type { UiActions, UiState } from '../data/uiStore.ts';
import type { TextKey } from '../i18n/t.ts';
import type { Question } from '../ui/confirm.ts';
import type { Notifier } from '../ui/notify.ts';

/**
 * Where a shortcut listens; two actions may share keys only in different scopes. While something is projected the keys of
 * `presenting` come first, also before a global one.
 */
export type ActionScope = 'global' | 'map' | 'presenting';

/** The heading under which menu, palette and help show an action. */
export const actionGroups = ['add', 'edit', 'go', 'map', 'file', 'present', 'window'] as const;
export type ActionGroup = (typeof actionGroups)[number];

export type ActionState = {
  readonly ui: UiState;
  readonly network: NetworkIndex | null;
  /** Where the window runs; null while not known. */
  readonly mode: AppInfo['mode'] | null;
};

export type ActionDeps = {
  readonly client: Client;
  readonly desktop: DesktopClient;
  readonly ui: UiState & UiActions;
  /** The network as it was when the action began. */
  readonly network: NetworkIndex | null;
  /** The network as it is now, after the action's own commands. */
  readonly latest: () => NetworkSnapshot | null;
  /** Says something in the live region and as a toast, with at most one thing to do about it. */
  readonly notify: Notifier['notify'];
  /** Puts a failure into words, with its next step. */
  readonly notifyFailure: Notifier['notifyFailure'];
  /** Asks before something that reaches far; resolves to whether the user said yes. */
  readonly confirm: (question: Question) => Promise<boolean>;
  /** Starts another action, such as undoing this one. */
  readonly runAction: (id: ActionId) => void;
  readonly t: (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
};

export type Action = {
  readonly id: ActionId;
  readonly labelKey: TextKey;
  readonly group: ActionGroup;
  /** Words a user may look for in the palette, in both languages. */
  readonly keywords: string;
  /**
   * As in `mod+K`, `Delete`, `N`; mod is Ctrl, or Cmd on a Mac. Alternatives are separated by a space, the first is shown.
   * Keys without mod work only when no field has the focus.
   */
  readonly keys?: string;
  readonly scope: ActionScope;
  readonly isEnabled: (state: ActionState) => boolean;
  readonly run: (deps: ActionDeps) => void | Promise<void>;
};
