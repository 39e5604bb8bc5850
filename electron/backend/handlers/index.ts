// Everything a window, the command line or a test can ask: one handler per route, all in sight.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { Contexts } from '../context.ts';
import { entryHandlers } from './entry.ts';
import { exchangeHandlers } from './exchange.ts';
import { gapHandlers } from './gap.ts';
import { handoverHandlers } from './handover.ts';
import { historyHandlers } from './history.ts';
import { followUpHandlers } from './followUp.ts';
import { logbookHandlers } from './logbook.ts';
import { meetingHandlers } from './meetings.ts';
import { mergeHandlers } from './merge.ts';
import { pictureHandlers } from './pictures.ts';
import { presentHandlers } from './present.ts';
import { privacyHandlers } from './privacy.ts';
import { takeoverHandlers } from './takeover.ts';
import { templateHandlers } from './template.ts';
import { viewHandlers } from './view.ts';
import { wordHandlers } from './words.ts';
import { networkHandlers } from './network.ts';
import { recordHandlers } from './records.ts';

export const handlers = {
  ...networkHandlers,
  ...recordHandlers,
  ...wordHandlers,
  ...viewHandlers,
  ...templateHandlers,
  ...pictureHandlers,
  ...meetingHandlers,
  ...followUpHandlers,
  ...handoverHandlers,
  ...historyHandlers,
  ...gapHandlers,
  ...exchangeHandlers,
  ...entryHandlers,
  ...mergeHandlers,
  ...takeoverHandlers,
  ...privacyHandlers,
  ...logbookHandlers,
  ...presentHandlers,
} satisfies Handlers<Contexts>;
