export const leak = setTimeout;
