// @ts-check
/** Imitates the options of webContents.printToPDF: sizes and margins in inches, 1 cm margins unless said otherwise. */
import { notImitated } from '../imitate.mjs';

/** Width and height in inches. */
const pageSizes = /** @type {Readonly<Record<string, readonly [number, number]>>} */ ({
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Ledger: [17, 11],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
});

const oneCentimetre = 1 / 2.54;

/** Passed on unchanged. */
const sameInChromium = /** @type {const} */ ([
  'displayHeaderFooter',
  'footerTemplate',
  'generateDocumentOutline',
  'generateTaggedPDF',
  'headerTemplate',
  'landscape',
  'pageRanges',
  'preferCSSPageSize',
  'printBackground',
  'scale',
]);

/**
 * The parameters of Chromium's Page.printToPDF.
 * @param {import('electron').PrintToPDFOptions} options
 * @returns {Record<string, unknown>}
 */
export function pdfParameters(options) {
  /** @type {Set<string>} */
  const known = new Set([...sameInChromium, 'margins', 'pageSize']);
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw notImitated(`the option ${name} of printToPDF`);
  }
  const [paperWidth, paperHeight] = paperSize(options.pageSize ?? 'Letter');
  const { top, bottom, left, right } = options.margins ?? {};
  return {
    ...Object.fromEntries(
      sameInChromium.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
    ),
    paperWidth,
    paperHeight,
    marginTop: top ?? oneCentimetre,
    marginBottom: bottom ?? oneCentimetre,
    marginLeft: left ?? oneCentimetre,
    marginRight: right ?? oneCentimetre,
  };
}

/** @param {string | { width: number, height: number }} size @returns {readonly [number, number]} */
function paperSize(size) {
  if (typeof size === 'object') return [size.width, size.height];
  const known = pageSizes[size];
  if (known === undefined) throw new Error(`Invalid pageSize ${size}`);
  return known;
}
