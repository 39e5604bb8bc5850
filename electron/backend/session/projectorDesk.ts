// The projector as the host sees it: holds what is shown, lets it follow the laptop or stand still, and has the picture
// made in the backend by the allow-list. Knows neither windows nor tabs: that is the projection's part.
import type { DesktopHandlers, DesktopRoute } from '../../../shared/api/desktop.ts';
import type { AppEvent } from '../../../shared/api/events.ts';
import { readReply, type ReplyText } from '../replyText.ts';
import type { Frame, Glance, Scene } from '../../../shared/present/scene.ts';
import type { PresentState, PresentView, Stage, StageMessage, StagePlace } from '../../../shared/present/stage.ts';
import { createStageKeys } from '../../../shared/present/stageKeys.ts';
import { createStageLogos } from './stageLogos.ts';

/** A window or a tab that shows the stage; Electron and browser mode each have their own. */
export type Projection = {
  /** Opens it or brings it forward; answers the address of the tab in browser mode. */
  readonly open: () => string | null;
  readonly close: () => void;
  readonly send: (message: StageMessage) => void;
};

/** What a projection tells: where it is now, and that somebody closed it. */
export type ProjectionListener = { readonly onPlace: (place: StagePlace) => void; readonly onClosed: () => void };

type PresentRoute = Extract<DesktopRoute, `present.${string}`>;

export type ProjectorDesk = {
  readonly handlers: Pick<DesktopHandlers, PresentRoute>;
  readonly listener: ProjectionListener;
  /** All that the projector must show now; for a page that has just loaded. */
  readonly stage: () => Stage;
  /** Events of the session: what changes in the file changes on the projector. */
  readonly hear: (event: AppEvent) => void;
  readonly stop: () => void;
};

type DeskDeps = {
  /** Asked for when it is needed: it is made with this desk's listener. */
  readonly projection: () => Projection;
  readonly call: (route: string, input: unknown) => Promise<ReplyText>;
  readonly isFileOpen: () => boolean;
  /** Tells the laptop. */
  readonly tell: (event: AppEvent) => void;
};

const nothingSeen: Glance = { box: null, chosen: [], tie: null, point: null };
const atFirst: Frame = { title: '', isBlank: false, aid: 'none', scheme: 'light', language: 'nl' };

export function createProjectorDesk({ projection, call, isFileOpen, tell }: DeskDeps): ProjectorDesk {
  let isOn = false;
  let isFollowing = true;
  let place: StagePlace = 'nowhere';
  let frame = atFirst;
  /** What the laptop shows, and what of it is on the projector; the same while following. */
  let latest: { scene: Scene | null; glance: Glance } = { scene: null, glance: nothingSeen };
  let shown = latest;
  let view: PresentView | null = null;
  let keys = createStageKeys();
  const logos = createStageLogos({ call, tell: (added) => projection().send({ logos: added }) });
  let turn = 0;

  const state = (): PresentState => ({ ...frame, isOn, isFollowing, place });
  const stage = (): Stage => ({ view, glance: keys.glance(shown.glance), frame, logos: logos.all() });

  function change(next: { readonly place?: StagePlace; readonly isFollowing?: boolean; readonly frame?: Frame }): void {
    place = next.place ?? place;
    isFollowing = next.isFollowing ?? isFollowing;
    frame = next.frame ?? frame;
    tell({ type: 'present.changed', state: state() });
  }

  // The newest question counts: an answer that comes later than that of a newer one is old news.
  async function refresh(): Promise<void> {
    turn += 1;
    const own = turn;
    const reply = shown.scene && isOn ? readReply(await call('present.view', shown.scene)) : null;
    // A backend that starts again says nothing for a moment: the picture stays.
    if (own !== turn || !isOn || reply?.ok === false) return;
    // Made by the handler of this route, in this program.
    const made = reply ? (reply.data as PresentView) : null;
    view = made && keys.view(made);
    projection().send({ view, glance: keys.glance(shown.glance) });
    // The picture waits for no logo.
    void logos.show(made?.nodes ?? [], keys.logo, () => own === turn && isOn);
  }

  function end(): void {
    if (!isOn) return;
    isOn = false;
    view = null;
    logos.clear();
    latest = { scene: null, glance: nothingSeen };
    shown = latest;
    keys = createStageKeys();
    frame = { ...frame, isBlank: false, aid: 'none' };
    change({ place: 'nowhere', isFollowing: true });
  }

  function stop(): void {
    if (!isOn) return;
    projection().close();
    end();
  }

  const handlers: ProjectorDesk['handlers'] = {
    'present.state': () => Promise.resolve(state()),
    'present.start': (asked) => {
      if (!isOn) frame = { ...frame, ...asked };
      isOn = true;
      const address = projection().open();
      change({});
      return Promise.resolve({ state: state(), address });
    },
    'present.stop': () => {
      stop();
      return Promise.resolve(null);
    },
    'present.show': async (scene) => {
      latest = { ...latest, scene };
      if (!isOn || !isFollowing) return null;
      shown = latest;
      await refresh();
      return null;
    },
    'present.glance': (glance) => {
      latest = { ...latest, glance };
      // Pointing goes on in a picture that stands still.
      shown = isFollowing ? latest : { ...shown, glance: { ...shown.glance, point: glance.point } };
      if (isOn) projection().send({ glance: keys.glance(shown.glance) });
      return Promise.resolve(null);
    },
    'present.control': async ({ isFollowing: follows, ...asked }) => {
      const given = Object.entries(asked).filter(([, value]) => value !== undefined);
      change({
        frame: { ...frame, ...Object.fromEntries(given) },
        ...(follows !== undefined && { isFollowing: follows }),
      });
      if (isOn && given.length > 0) projection().send({ frame });
      if (isOn && follows === true) {
        shown = latest;
        await refresh();
      }
      return state();
    },
  };

  return {
    handlers,
    listener: {
      onPlace: (next) => {
        if (isOn && next !== place) change({ place: next });
      },
      onClosed: end,
    },
    stage,
    stop,
    hear: (event) => {
      if (event.type === 'data.changed') void refresh();
      if (event.type !== 'file.changed' || !isOn) return;
      if (!isFileOpen()) return stop();
      // Another file, or the same one anew: nothing of the former one may stay.
      logos.clear();
      latest = { scene: null, glance: nothingSeen };
      shown = latest;
      change({ isFollowing: true });
      void refresh();
    },
  };
}
