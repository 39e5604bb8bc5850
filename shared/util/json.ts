/** What may cross a process border: the same over IPC, HTTP and in memory. Dates travel as ISO text, bytes never do. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
