// The table of the actors that are visible now, in groups with a name and a colour.
import { useMemo } from 'react';
import { groupKeysOf, groupName, severalGroup, unknownGroup } from '../../../../shared/graph/fold/groupings.ts';
import { tiesOf } from '../../../../shared/map/graphElements.ts';
import type { Closer } from '../../../../shared/map/lookCloser.ts';
import { buildMatrix, type GroupSize, type Matrix } from '../../../../shared/map/matrix.ts';
import type { MatrixGrouping } from '../../../../shared/schema/view.ts';
import { useMapLook } from '../../../data/mapLook.ts';
import { collator, type NetworkIndex } from '../../../data/networkIndex.ts';
import type { TextKey } from '../../../i18n/t.ts';
import { useT } from '../../../i18n/useT.ts';

export type NamedGroup = { readonly name: string; readonly hue: string | null };
export type NamedMatrix = { readonly matrix: Matrix; readonly groups: readonly NamedGroup[] };

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** Who steps back on the picture is left out here: a table has no background. */
export function useMatrix(network: NetworkIndex, onDate: string, closer: Pick<Closer, 'visible' | 'aside'>) {
  const t = useT();
  const by = useMapLook((look) => look.matrixBy);
  const visible = useMemo(
    () => new Set([...closer.visible].filter((id) => !closer.aside.has(id))),
    [closer.visible, closer.aside],
  );
  const ties = useMemo(() => tiesOf(network, onDate), [network, onDate]);
  return useMemo((): NamedMatrix => {
    const groupKeys = groupKeysOf(network, by, ties);
    const compareGroups = groupOrder(network, by);
    const matrix = buildMatrix(network, { visible, onDate, ties, groupKeys, compareGroups });
    return {
      matrix,
      groups: matrix.groups.map(({ key, start, end }) => named(network, matrix, by, key, start, end, t)),
    };
  }, [network, visible, onDate, ties, by, t]);
}

/** Domains in their own order, municipalities by name, communities the largest first; what is not known comes last. */
function groupOrder(network: NetworkIndex, by: MatrixGrouping): (a: GroupSize, b: GroupSize) => number {
  const late = (key: string) => [severalGroup, unknownGroup].indexOf(groupName(key)?.id ?? '') + (key === '' ? 3 : 0);
  return (a, b) => {
    const [aName, bName] = [groupName(a.key), groupName(b.key)];
    if (late(a.key) !== late(b.key)) return late(a.key) - late(b.key);
    if (by === 'community') return b.count - a.count || (a.key < b.key ? -1 : 1);
    if (by === 'domain') {
      const sortOf = (id = '') => network.domains.get(id)?.sort ?? Number.MAX_SAFE_INTEGER;
      return sortOf(aName?.id) - sortOf(bName?.id) || (a.key < b.key ? -1 : 1);
    }
    const labelOf = (id = '') => network.areas.get(id)?.name ?? '';
    return collator.compare(labelOf(aName?.id), labelOf(bName?.id)) || (a.key < b.key ? -1 : 1);
  };
}

function named(
  network: NetworkIndex,
  matrix: Matrix,
  by: MatrixGrouping,
  key: string,
  start: number,
  end: number,
  t: Translate,
): NamedGroup {
  const id = groupName(key)?.id;
  if (id === undefined) return { name: t('matrix.group.none'), hue: null };
  if (id === unknownGroup) return { name: t('matrix.group.unknown'), hue: null };
  if (id === severalGroup) return { name: t('matrix.group.several'), hue: null };
  if (by === 'domain') {
    const domain = network.domains.get(id);
    return { name: domain?.label ?? t('matrix.group.unknown'), hue: domain?.colour ?? null };
  }
  if (by === 'municipality') return { name: network.areas.get(id)?.name ?? t('matrix.group.unknown'), hue: null };
  if (end - start === 1) return { name: t('matrix.group.alone'), hue: null };
  return { name: t('matrix.group.around', { name: mostTied(network, matrix, start, end) }), hue: null };
}

/** Who has the most ties in a group: it is known by that one. */
function mostTied(network: NetworkIndex, matrix: Matrix, start: number, end: number): string {
  let best = start;
  for (let row = start; row < end; row++) {
    if ((matrix.pairsOf[row]?.length ?? 0) > (matrix.pairsOf[best]?.length ?? 0)) best = row;
  }
  return network.actors.get(matrix.ids[best] ?? '')?.label ?? '';
}
