// Keeps citizen service numbers out of free text, whatever road it came by.
import { KnownError } from '../../../shared/errors/codes.ts';
import { containsBsn } from '../../../shared/privacy/bsn.ts';

/** Refuses a note that holds a citizen service number: there is no place for client data. */
export function noteGuard(text: string): void {
  if (text && containsBsn(text)) throw new KnownError('BSN_IN_NOTES');
}
