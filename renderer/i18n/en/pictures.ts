export const pictures = {
  photo: {
    add: 'Choose a photo',
    change: 'Change the photo',
    choose: 'Choose another photo…',
    remove: 'Remove the photo',
    added: 'Photo kept',
    removed: 'Photo removed',
  },
  logo: {
    add: 'Choose a logo',
    change: 'Change the logo',
    choose: 'Choose another logo…',
    remove: 'Remove the logo',
    added: 'Logo kept',
    removed: 'Logo removed',
  },
  hint: 'Dropping or pasting works too.',
  file: 'Picture',
  refused: {
    bytes: 'This picture is too large: more than {{most, number}} MB. Choose a smaller one.',
    pixels: 'This picture of {{width, number}} by {{height, number}} pixels is too large. Choose a smaller one.',
    kind: 'This is not a picture that fits here. Choose a PNG, JPEG, WebP or GIF file.',
    svg: 'An SVG drawing is not possible. Save it as PNG and choose that.',
    broken: 'This picture is damaged and cannot be read. Nothing was changed.',
  },
} as const;
