// expect eslint(no-restricted-imports)
import cytoscape from 'cytoscape';

export const leak = cytoscape;
