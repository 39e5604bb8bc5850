import type { ListedGap } from '../../../../shared/gaps/types.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { gapTitle } from '../gapWords.ts';
import type { Translate } from './reportMaterial.ts';

/** The title of a gap where no names follow it: without the colon that waits for them. */
export function reportTitle(gap: ListedGap, network: NetworkIndex, t: Translate): string {
  return gapTitle(gap, network, t).replace(/:\s*$/u, '');
}
