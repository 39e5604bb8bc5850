// What was chosen last for a picture on this computer. Never a title, a purpose or photos: those are asked each time.
import { z } from 'zod';
import { pictureFormats } from '../../../../shared/picture/formats.ts';
import { papers } from '../../../../shared/picture/sheet.ts';
import { recall, remember } from '../../../platform/memory.ts';

const choices = z.object({
  format: z.enum(pictureFormats),
  paper: z.enum(papers),
  turn: z.enum(['landscape', 'portrait']),
  /** Spread over A4 sheets; only of a PDF on larger paper. */
  isTiled: z.boolean(),
  part: z.enum(['whole', 'screen']),
  scheme: z.enum(['light', 'dark']),
  leastPt: z.int().min(4).max(48),
  hasLegend: z.boolean(),
});
export type PictureChoices = z.output<typeof choices>;

/** Light, because most pictures end on paper. */
const atFirst: PictureChoices = {
  format: 'png',
  paper: 'a4',
  turn: 'landscape',
  isTiled: false,
  part: 'whole',
  scheme: 'light',
  leastPt: 6,
  hasLegend: true,
};

const key = 'ketenkaart.picture';

export function rememberedChoices(): PictureChoices {
  try {
    return choices.parse(JSON.parse(recall(key) ?? '{}'));
  } catch {
    return atFirst;
  }
}

export function rememberChoices(chosen: PictureChoices): void {
  remember(key, JSON.stringify(chosen));
}

/** Whether these choices ask for a poster on several sheets. */
export function asksTiles({ format, paper, isTiled }: PictureChoices): boolean {
  return isTiled && format === 'pdf' && (paper === 'a3' || paper === 'a0');
}
