// The kinds of file that a picture of the map can be.
export const pictureFormats = ['png', 'svg', 'pdf', 'html'] as const;
export type PictureFormat = (typeof pictureFormats)[number];
