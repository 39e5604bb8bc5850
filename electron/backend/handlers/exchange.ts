// What comes in, what goes out, and what state the file is in.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { exchangeRoutes } from '../../../shared/api/routes/exchange.ts';
import { contactSourceFrom } from '../../../shared/export/contactSource.ts';
import { redactContacts } from '../../../shared/export/redact.ts';
import type { Contexts } from '../context.ts';
import { checkFile } from '../db/checkFile.ts';
import { snapshot } from './network.ts';

type ExchangeHandlers = Pick<Handlers<Contexts>, keyof typeof exchangeRoutes>;

export const exchangeHandlers: ExchangeHandlers = {
  'export.contactRows': (context, { actorIds, fields, purpose, format }) => {
    const source = contactSourceFrom(snapshot(context), actorIds);
    const compare = new Intl.Collator('nl', { ignorePunctuation: true }).compare;
    const redacted = redactContacts(source, {
      channel: 'export',
      fields,
      purpose,
      at: context.today,
      organisationRows: 'withoutPerson',
      compare,
    });
    context.log.addExport({
      id: context.newId(),
      at: context.now,
      kind: `contacts-${format}`,
      purpose,
      fields: fields.join(','),
      rows: redacted.rows.length,
      leftOut: redacted.leftOut.length,
    });
    return redacted;
  },
  'file.check': ({ db }) => checkFile(db),
};
