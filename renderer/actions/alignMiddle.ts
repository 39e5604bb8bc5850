import { alignAction } from './alignAction.ts';

export const alignMiddle = alignAction('alignMiddle', 'uitlijnen midden rij naast elkaar align middle row');
