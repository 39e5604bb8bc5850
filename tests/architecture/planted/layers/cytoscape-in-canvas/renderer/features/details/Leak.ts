import cytoscape from 'cytoscape';

export const leak = cytoscape;
