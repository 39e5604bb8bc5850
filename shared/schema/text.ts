// Text and dates at the edge: cleaned once, here, so that what is stored is what is shown.
import { z } from 'zod';
import { cleanLine, cleanText } from '../text/clean.ts';

/** A name or a label: one line, at most 500 characters, without invisible characters. */
export const line = z.string().max(2_000).transform(cleanLine).pipe(z.string().max(500));

/** A line that must say something. */
export const name = line.pipe(z.string().min(1));

/** A note: several lines, at most 20,000 characters. */
export const note = z.string().max(100_000).transform(cleanText).pipe(z.string().max(20_000));

/** A calendar date `yyyy-mm-dd` without a time, so that no time zone can shift it. */
export const date = z.iso.date();

/** A date that may be open or not known. */
export const dateOrNull = date.nullable();
