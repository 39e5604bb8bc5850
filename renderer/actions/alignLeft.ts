import { alignAction } from './alignAction.ts';

export const alignLeft = alignAction('alignLeft', 'uitlijnen links lijn kolom align left column');
