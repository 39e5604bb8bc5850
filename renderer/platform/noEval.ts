// The page's Content-Security-Policy forbids eval. zod tries it once to run faster and is refused, which the browser
// reports as a violation; told beforehand, it does not try. Must be imported before any schema is made.
import { config } from 'zod';

config({ jitless: true });
