// The picture with what steps back and what stands out marked on it, as classes that the stylesheet knows.
import type { MapElements } from './graphElements.ts';

export type Marks = {
  readonly aside: ReadonlySet<string>;
  /** The look is about whom it leaves: selecting one of them makes none of the others step back. */
  readonly isFocused: boolean;
  /** Actors in the order of the route; null when none is looked at. */
  readonly route: readonly string[] | null;
};

/** A line steps back with either of its ends, and beside a route every line that is not part of it. */
export function markElements(elements: MapElements, { aside, isFocused, route }: Marks): MapElements {
  if (aside.size === 0 && route === null && !isFocused) return elements;
  const rest = isFocused ? 'bright' : '';
  const onRoute = new Set(route ?? []);
  const legs = new Set((route ?? []).slice(1).flatMap((id, i) => [`${route?.[i]}|${id}`, `${id}|${route?.[i]}`]));
  return {
    ...elements,
    nodes: mapValues(elements.nodes, (node) =>
      withClass(node, aside.has(node.data.id) ? 'aside' : onRoute.has(node.data.id) ? 'onroute' : rest),
    ),
    edges: mapValues(elements.edges, (edge) => {
      const { source, target } = edge.data;
      if (legs.has(`${source}|${target}`)) return withClass(edge, 'onroute');
      return withClass(edge, route !== null || aside.has(source) || aside.has(target) ? 'aside' : rest);
    }),
  };
}

function withClass<E extends { readonly classes: string }>(element: E, name: string): E {
  return name === '' ? element : { ...element, classes: `${element.classes} ${name}` };
}

function mapValues<V>(map: ReadonlyMap<string, V>, change: (value: V) => V): ReadonlyMap<string, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
