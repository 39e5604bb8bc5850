// The accessible twin of the map: the same nodes as a list, with the same selection. Seen by screen readers only.
import { memo } from 'react';
import styles from './GraphCanvas.module.css';

export type ListedNode = { readonly id: string; readonly text: string };

export type NodeListProps = {
  readonly label: string;
  readonly nodes: readonly ListedNode[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
};

/** The id of a node's element in the list, for `aria-activedescendant`. */
export function listedNodeId(id: string): string {
  return `map-node-${id}`;
}

export const NodeList = memo(function NodeList({ label, nodes, selected, onSelect }: NodeListProps) {
  if (nodes.length === 0) return null;
  return (
    <div role="listbox" aria-label={label} aria-multiselectable="true" tabIndex={-1} className={styles['hidden']}>
      {nodes.map(({ id, text }) => (
        <Option key={id} id={id} text={text} isSelected={selected.has(id)} onSelect={onSelect} />
      ))}
    </div>
  );
});

type OptionProps = ListedNode & { readonly isSelected: boolean; readonly onSelect: (id: string) => void };

/** Screen readers press an option by clicking it; keys go to the map, which has the focus. */
const Option = memo(function Option({ id, text, isSelected, onSelect }: OptionProps) {
  return (
    <div
      id={listedNodeId(id)}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      data-actor={id}
      onClick={() => onSelect(id)}
      onKeyDown={() => undefined}
    >
      {text}
    </div>
  );
});
