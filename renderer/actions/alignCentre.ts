import { alignAction } from './alignAction.ts';

export const alignCentre = alignAction('alignCentre', 'uitlijnen midden kolom onder elkaar align centre center column');
