import { alignAction } from './alignAction.ts';

export const spreadDown = alignAction(
  'spreadDown',
  'verdelen gelijk afstand verticaal onder spread distribute even vertical',
);
