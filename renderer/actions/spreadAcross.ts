import { alignAction } from './alignAction.ts';

export const spreadAcross = alignAction(
  'spreadAcross',
  'verdelen gelijk afstand horizontaal naast spread distribute even horizontal',
);
