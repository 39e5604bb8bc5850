// What a cell says: who with whom, how closely, and whether it is so or wished for.
import { pairAt, type Matrix } from '../../../../shared/map/matrix.ts';
import type { Relation } from '../../../../shared/schema/relation.ts';
import { intensityKey } from '../../../data/intensity.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { relationWords } from '../../../data/relationBetween.ts';
import type { TextKey } from '../../../i18n/t.ts';
import { actorSentence } from '../describeActor.ts';
import type { Cell } from './matrixGeometry.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** A sentence about a cell; on the diagonal about the actor. `mayAdd`: says how an empty one is filled. */
export function cellSentence(
  network: NetworkIndex,
  matrix: Matrix,
  { row, column }: Cell,
  t: Translate,
  mayAdd: boolean,
): string {
  const [from, to] = [network.actors.get(matrix.ids[row] ?? ''), network.actors.get(matrix.ids[column] ?? '')];
  if (!from || !to) return '';
  if (row === column) return `${actorSentence(network, from, t)}.`;
  const pair = pairAt(matrix, row, column);
  if (!pair) {
    const none = t('matrix.cell.none', { from: from.label, to: to.label });
    return mayAdd ? `${none} ${t('matrix.cell.add')}` : none;
  }
  const [relation, ...others] = pair.relations;
  const thin = pair.thin.map(({ source, target, classes }) => {
    const labelOf = (id: string) => network.actors.get(id)?.label ?? '';
    return t(`matrix.cell.${thinKind(classes)}`, { from: labelOf(source), to: labelOf(target) });
  });
  const more = others.length > 0 ? [t('matrix.cell.more', { count: others.length })] : [];
  const parts = relation ? [...relationParts(network, relation, t), ...more, ...thin] : thin;
  return `${parts.join(', ')}.`;
}

function relationParts(network: NetworkIndex, relation: Relation, t: Translate): readonly string[] {
  const { intensity, status, isBottleneck } = relation;
  return [
    t('matrix.cell.relation', relationWords(network, relation)),
    t(`lists.relationStatus.${status}`).toLowerCase(),
    intensity === null
      ? t('matrix.cell.unknown')
      : t('matrix.cell.intensity', { figure: intensity, words: t(intensityKey(intensity)).toLowerCase() }),
    ...(isBottleneck ? [t('matrix.cell.bottleneck')] : []),
  ];
}

function thinKind(classes: string): 'employment' | 'part' | 'participation' | 'party' {
  const kinds = ['employment', 'part', 'participation'] as const;
  return kinds.find((kind) => classes.split(' ').includes(kind)) ?? 'party';
}
