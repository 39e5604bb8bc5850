// What was chosen last for a report on this computer. Never names, a purpose or a day: those are asked each time.
import { z } from 'zod';
import { reportFormats } from '../../../../shared/report/formats.ts';
import { recall, remember } from '../../../platform/memory.ts';
import { reportParts } from './reportMaterial.ts';

const choices = z.object({ format: z.enum(reportFormats), parts: z.array(z.enum(reportParts)) });
export type ReportChoices = z.output<typeof choices>;

const key = 'ketenkaart.report';

/** What to start with; everything the first time. */
export function rememberedReport(): ReportChoices {
  try {
    return choices.parse(JSON.parse(recall(key) ?? ''));
  } catch {
    return { format: 'pdf', parts: [...reportParts] };
  }
}

export function rememberReport(chosen: ReportChoices): void {
  remember(key, JSON.stringify(chosen));
}
