// What comes in, what goes out, and what state the file is in.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { exchangeRoutes } from '../../../shared/api/routes/exchange.ts';
import type { Contexts } from '../context.ts';
import { checkFile } from '../db/checkFile.ts';

type ExchangeHandlers = Pick<Handlers<Contexts>, keyof typeof exchangeRoutes>;

export const exchangeHandlers: ExchangeHandlers = {
  'export.contactRows': () => {
    throw new Error('not yet');
  },
  'file.check': ({ db }) => checkFile(db),
};
