// The projector in browser mode: a second tab with a token of its own, that opens one road only: hearing the stage.
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Stage, StageMessage } from '../../../shared/present/stage.ts';
import type { Projection, ProjectionListener } from '../session/projectorDesk.ts';
import { hasToken } from './gate.ts';

export type ProjectorTab = Projection & {
  /** Whether this is the token of the present projection; of none when nothing is projected. */
  readonly isToken: (given: string) => boolean;
  /** A tab that came: tells it all there is, and every change until it goes. */
  readonly listen: (response: ServerResponse, stage: Stage) => void;
};

export function createProjectorTab(listener: ProjectionListener): ProjectorTab {
  const tabs = new Set<ServerResponse>();
  let token: string | null = null;
  const tell = (tab: ServerResponse, message: StageMessage) => tab.write(`data: ${JSON.stringify(message)}\n\n`);
  return {
    isToken: (given) => token !== null && hasToken(given, token),
    listen: (response, stage) => {
      tabs.add(response);
      tell(response, stage);
      listener.onPlace('tab');
      response.on('close', () => {
        tabs.delete(response);
        if (tabs.size === 0) listener.onPlace('nowhere');
      });
    },
    open: () => {
      token ??= randomBytes(32).toString('base64url');
      return `/projector.html#token=${token}`;
    },
    close: () => {
      token = null;
      for (const tab of tabs) {
        tell(tab, { isOver: true });
        tab.end();
      }
    },
    send: (message) => {
      for (const tab of tabs) tell(tab, message);
    },
  };
}
