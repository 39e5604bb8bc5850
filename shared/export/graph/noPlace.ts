// How a graph file says of a node that its place is made up: it has none on the map.

export const placeColumn = 'plek';
export const noPlace = 'geen';
