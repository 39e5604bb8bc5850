import cytoscape from 'cytoscape';

export const cy = cytoscape;
