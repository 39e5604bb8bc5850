export type Kind = 'person' | 'organisation';
