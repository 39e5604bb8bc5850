// The logos on the projector: the page asks nothing, so the host sends along what is in the picture and not there yet.
// What leaves the picture is forgotten, here and on the page.
import { readReply, type ReplyText } from '../replyText.ts';
import { mostLogosAtOnce, type OrganisationLogo } from '../../../shared/api/routes/present.ts';
import type { PresentNode, StageLogo } from '../../../shared/present/stage.ts';

export type StageLogos = {
  /** What was read of the logos in the picture; for a page that has just loaded. */
  readonly all: () => readonly StageLogo[];
  /**
   * Reads and tells the logos that are new in a picture, the largest shapes first.
   * @param nodes as the backend made them, with hashes for logos
   * @param isNow false once a newer picture is there, which asks for what is still missing itself
   */
  readonly show: (
    nodes: readonly PresentNode[],
    keyOf: (sha256: string) => string,
    isNow: () => boolean,
  ) => Promise<void>;
  readonly clear: () => void;
};

type LogosDeps = {
  readonly call: (route: string, input: unknown) => Promise<ReplyText>;
  readonly tell: (logos: readonly StageLogo[]) => void;
};

/** Together in one picture, signs of base64: beyond it the icons stay, and neither host nor page can be filled up. */
const mostSigns = 24_000_000;

export function createStageLogos({ call, tell }: LogosDeps): StageLogos {
  let kept: ReadonlyMap<string, StageLogo> = new Map();

  async function read(organisationIds: readonly string[]): Promise<readonly OrganisationLogo[]> {
    const reply = readReply(await call('present.logos', { organisationIds }));
    // Made by the handler of this route, in this program.
    return reply.ok ? (reply.data as readonly OrganisationLogo[]) : [];
  }

  return {
    all: () => [...kept.values()],
    clear: () => {
      kept = new Map();
    },
    show: async (nodes, keyOf, isNow) => {
      const inPicture = nodes.filter(({ logo }) => logo !== '').toSorted((a, b) => b.size - a.size);
      const owners = new Map(inPicture.toReversed().map(({ logo, id }) => [logo, id]));
      kept = new Map([...kept].filter(([sha256]) => owners.has(sha256)));
      const wanted = [...new Set(inPicture.map(({ logo }) => logo))].filter((sha256) => !kept.has(sha256));
      for (let from = 0; from < wanted.length; from += mostLogosAtOnce) {
        const asked = new Set(wanted.slice(from, from + mostLogosAtOnce));
        const found = await read([...asked].flatMap((sha256) => owners.get(sha256) ?? []));
        if (!isNow()) return;
        let room = mostSigns - signs(kept.values());
        const added = found.filter(({ sha256, base64 }) => asked.has(sha256) && (room -= base64.length) >= 0);
        const logos = added.map(({ sha256, ...picture }) => [sha256, { ...picture, key: keyOf(sha256) }] as const);
        kept = new Map([...kept, ...logos]);
        if (logos.length > 0) tell(logos.map(([, logo]) => logo));
        if (room <= 0) return;
      }
    },
  };
}

function signs(logos: Iterable<StageLogo>): number {
  return [...logos].reduce((sum, { base64 }) => sum + base64.length, 0);
}
