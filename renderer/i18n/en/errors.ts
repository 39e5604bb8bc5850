import { sentencesEn } from '../../../shared/errors/sentences.en.ts';

export const errors = { sentence: sentencesEn } as const;
