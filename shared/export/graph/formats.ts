// The formats a network can leave in.
export const graphFormats = ['gexf', 'graphml', 'gephi-csv', 'kumu-json', 'kumu-xlsx', 'cx2', 'cyjs', 'json'] as const;
export type GraphFormat = (typeof graphFormats)[number];
