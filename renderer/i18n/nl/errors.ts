import { sentencesNl } from '../../../shared/errors/sentences.nl.ts';

export const errors = { sentence: sentencesNl } as const;
