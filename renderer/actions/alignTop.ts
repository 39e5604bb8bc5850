import { alignAction } from './alignAction.ts';

export const alignTop = alignAction('alignTop', 'uitlijnen boven lijn rij align top row');
