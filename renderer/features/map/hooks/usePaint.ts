// What colours and sizes on the map mean now, and who gets which.
import { useEffect, useMemo, useState } from 'react';
import { colourGroups, type ColouredGroup } from '../../../../shared/map/colouring.ts';
import { seedOf } from '../../../../shared/map/knownPlaces.ts';
import { traitsOf } from '../../../../shared/map/traits.ts';
import { levels } from '../../../../shared/schema/lists.ts';
import type { Actor } from '../../../../shared/schema/snapshot.ts';
import type { Colouring, Sizing } from '../../../../shared/schema/view.ts';
import { layoutInput } from '../../../canvas/index.ts';
import { useMapLook } from '../../../data/mapLook.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { runLook } from '../../../workers/look.ts';
import type { LookAnswer, LookJob } from '../../../workers/lookJobs.ts';

/** What the elements are made with; absent is by domain, and by contacts. */
export type Paint = {
  readonly hueOf?: (actor: Actor) => string | null;
  readonly weightOf?: (actor: Actor) => number;
};

export type MapPaint = Paint & {
  readonly colouring: Colouring;
  readonly sizing: Sizing;
  /** What the colours mean when they do not mean domains. */
  readonly groups: readonly ColouredGroup[];
  readonly isEstimate: boolean;
};

export function usePaint(network: NetworkIndex, onDate: string): MapPaint {
  const colouring = useMapLook((look) => look.colouring);
  const sizing = useMapLook((look) => look.sizing);
  const communities = useComputed(network, onDate, colouring === 'community' ? 'communities' : null);
  const bridges = useComputed(network, onDate, sizing === 'bridge' ? 'bridges' : null);
  const colours = useColours(network, colouring, communities);
  return useMemo(
    () => ({
      colouring,
      sizing,
      groups: colours?.groups ?? [],
      isEstimate: bridges?.isEstimate ?? false,
      ...(colours && { hueOf: ({ id }: Actor) => colours.hueOf(colours.keys.get(id) ?? null) }),
      ...(sizing === 'none' && { weightOf: () => 0 }),
      ...(bridges && { weightOf: ({ id }: Actor) => bridges.values.get(id) ?? 0 }),
    }),
    [colouring, sizing, colours, bridges],
  );
}

function useColours(network: NetworkIndex, colouring: Colouring, communities: LookAnswer | null) {
  const t = useT();
  return useMemo(() => {
    if (colouring === 'domain') return null;
    const keys = colouring === 'community' ? communityKeys(communities) : traitsOf(network, colouring);
    const words = {
      type: () => wordsOf(network.partnerTypes.values()),
      theme: () => wordsOf(network.themes.values()),
      level: () => levels.map((level) => ({ key: level, label: t(`lists.level.${level}`) })),
      community: () => communityWords(network, keys, (name) => t('look.group.around', { name })),
    }[colouring]();
    return { keys, ...colourGroups(keys.values(), words) };
  }, [network, colouring, communities, t]);
}

function wordsOf(words: Iterable<{ readonly id: string; readonly label: string }>) {
  return [...words]
    .map(({ id, label }) => ({ key: id, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/** Two who only know each other are no community to colour. */
const leastMembers = 3;

function communityKeys(answer: LookAnswer | null): ReadonlyMap<string, string | null> {
  const sizes = new Map<number, number>();
  for (const number of answer?.values.values() ?? []) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const keyOf = (number: number) => ((sizes.get(number) ?? 0) < leastMembers ? null : String(number));
  return new Map([...(answer?.values ?? [])].map(([id, number]) => [id, keyOf(number)]));
}

/** A community is named after its organisation with most relations, else after its contact with most. */
function communityWords(
  network: NetworkIndex,
  keys: ReadonlyMap<string, string | null>,
  wordOf: (name: string) => string,
): readonly { readonly key: string; readonly label: string }[] {
  const best = new Map<string, { readonly label: string; readonly rank: number }>();
  for (const [id, key] of keys) {
    const actor = network.actors.get(id);
    if (key === null || !actor) continue;
    const ties = (network.relationsOf.get(id)?.length ?? 0) + (network.positionsAt.get(id)?.length ?? 0);
    const rank = ties + (actor.kind === 'organisation' ? 10_000 : 0);
    if (rank > (best.get(key)?.rank ?? -1)) best.set(key, { label: actor.label, rank });
  }
  return [...best]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([key, { label }]) => ({ key, label: wordOf(label) }));
}

/** Asked of the worker when it is shown; the former answer stands until there is a new one. */
function useComputed(network: NetworkIndex, onDate: string, kind: LookJob['kind'] | null): LookAnswer | null {
  const { notifyFailure } = useNotify();
  const [answer, setAnswer] = useState<(LookAnswer & { readonly of: LookJob['kind'] }) | null>(null);
  useEffect(() => {
    if (kind === null) return;
    const stopping = new AbortController();
    runLook({ kind, graph: layoutInput(network, onDate), seed: seedOf(network) }, stopping.signal)
      .then((found) => {
        if (!stopping.signal.aborted) setAnswer({ ...found, of: kind });
      })
      .catch((thrown: unknown) => {
        if (!stopping.signal.aborted) notifyFailure(thrown);
      });
    return () => stopping.abort();
  }, [network, onDate, kind, notifyFailure]);
  return answer?.of === kind ? answer : null;
}
