// What every arrangement is told besides the network itself.
import type { StopSignal } from '../layout/pulse.ts';

/** Positions are x and y per node in the order of `graph.ids`, px, y downwards; NaN for a node that has none. */
export interface ArrangeOptions {
  /** The same graph, options and seed give the same positions on every machine. */
  readonly seed: number;
  /** The free picture: who is on the left there comes on the left here as far as it goes. */
  readonly hint?: Float64Array | undefined;
  /** Where pinned nodes are. */
  readonly start?: Float64Array | undefined;
  /** 1 for every node that stands exactly where `start` has it. */
  readonly pinned?: Uint8Array | undefined;
  /** Looked at many times a second; when it is raised LayoutAborted is thrown. */
  readonly signal?: StopSignal | undefined;
  /** Called with a rising share from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}
