// The measuring of the network as a screen follows it: under way, estimated, exact, stopped.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BuiltGraph, NetworkLevel } from '../../../../shared/graph/build.ts';
import type { Indicators } from '../../../../shared/graph/metrics/indicators.ts';
import { findKeyFigures } from '../../../../shared/keyfigures/findKeyFigures.ts';
import { networkFacts } from '../../../../shared/keyfigures/networkFacts.ts';
import { graphOf, type KeyFigureChoice } from '../../../../shared/keyfigures/source.ts';
import type { KeyFigure, NetworkFacts } from '../../../../shared/keyfigures/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { isFiltering, visibleActors } from '../../../data/filtering.ts';
import { useDayShown } from '../../../data/shownDate.ts';
import { useUi } from '../../../data/uiStore.ts';
import { runMetrics } from '../../../workers/metrics.ts';

type Measured = { readonly built: BuiltGraph; readonly indicators: Indicators; readonly isEstimate: boolean };

export type KeyFigureWork = {
  readonly built: BuiltGraph;
  readonly figures: readonly KeyFigure[] | null;
  readonly facts: NetworkFacts | null;
  readonly isEstimate: boolean;
  /** 0 to 1 while the computing runs; null when it is done or was stopped. */
  readonly share: number | null;
  readonly isStopped: boolean;
  readonly failure: unknown;
  readonly stop: () => void;
  readonly again: () => void;
};

/** Measures what the filters leave, in a worker, anew after each change; what was found stays until the next is there. */
export function useKeyFigures(level: NetworkLevel, withoutOwnNode: boolean): KeyFigureWork {
  const { snapshot, built, choice } = useGraph(level, withoutOwnNode);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const [work, setWork] = useState<{
    readonly share: number | null;
    readonly isStopped: boolean;
    readonly failure: unknown;
  }>({ share: null, isStopped: false, failure: null });
  const [turn, setTurn] = useState(0);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    setWork({ share: 0, isStopped: false, failure: null });
    const isCurrent = () => running.current === controller && !controller.signal.aborted;
    runMetrics(built, {
      signal: controller.signal,
      onNews: (news) => {
        if (!isCurrent()) return;
        if (news.kind === 'progress') setWork((now) => ({ ...now, share: news.share }));
        else setMeasured({ built, indicators: news.indicators, isEstimate: true });
      },
    }).then(
      (indicators) => {
        if (!isCurrent()) return;
        setMeasured({ built, indicators, isEstimate: false });
        setWork({ share: null, isStopped: false, failure: null });
      },
      (failure: unknown) => isCurrent() && setWork({ share: null, isStopped: false, failure }),
    );
    return () => controller.abort();
  }, [built, turn]);
  const stop = useCallback(() => {
    running.current?.abort();
    setWork({ share: null, isStopped: true, failure: null });
  }, []);
  // What was measured of another graph speaks of other nodes.
  const own = measured?.built === built ? measured : null;
  const found = useMemo(
    () =>
      own && {
        figures: findKeyFigures(snapshot, own.built, own.indicators, choice),
        facts: networkFacts(snapshot, own.built, own.indicators.graph, choice.at),
      },
    [own, snapshot, choice],
  );
  return {
    built,
    figures: found?.figures ?? null,
    facts: found?.facts ?? null,
    isEstimate: own?.isEstimate ?? false,
    ...work,
    stop,
    again: () => setTurn((now) => now + 1),
  };
}

function useGraph(level: NetworkLevel, withoutOwnNode: boolean) {
  const network = useNetwork();
  const at = useDayShown();
  const filters = useUi((state) => state.filters);
  return useMemo(() => {
    const visible = isFiltering(filters) ? visibleActors(network, filters) : null;
    const choice: KeyFigureChoice = { level, at, visible, withoutOwnNode };
    return { snapshot: network.snapshot, built: graphOf(network.snapshot, choice), choice };
  }, [network, at, filters, level, withoutOwnNode]);
}
