// Browser mode prints itself: what is printed stands in the page for as long as its print dialog is open.
import { paperCss } from '../../shared/picture/printPage.ts';
import type { SheetSize } from '../../shared/picture/sheet.ts';

/** Opens the browser's own print dialog on drawings in SVG, each on a sheet of its own. */
export function printSheets(sheets: readonly string[], size: SheetSize): void {
  const drawings = sheets.map((sheet) => {
    const drawing = new DOMParser().parseFromString(sheet, 'image/svg+xml').documentElement;
    // The page has its own letters; its policy refuses a style element that it does not know.
    for (const style of drawing.querySelectorAll('style')) style.remove();
    return drawing;
  });
  const onSheets = '#print-room>svg{display:block;break-inside:avoid}#print-room>svg+svg{break-before:page}';
  printInBrowser(drawings, `${paperCss(size)}@media print{${onSheets}}`);
}

export type PrintedDocument = {
  /** HTML in which every text is escaped. */
  readonly body: string;
  readonly css: string;
  readonly title: string;
};

/** Opens the browser's own print dialog on a document. Throws when `signal` is raised before it opens. */
export async function printDocument({ body, css, title }: PrintedDocument, signal: AbortSignal): Promise<void> {
  const { body: parsed } = new DOMParser().parseFromString(body, 'text/html');
  // Printing does not wait for a photo that is still being read; one that cannot be read is no reason to stop.
  await Promise.all([...parsed.querySelectorAll('img')].map(isReadable));
  signal.throwIfAborted();
  printInBrowser([...parsed.children], css, title);
}

function isReadable({ src }: HTMLImageElement): Promise<boolean> {
  const image = new Image();
  image.src = src;
  return image.decode().then(
    () => true,
    () => false,
  );
}

function printInBrowser(content: readonly Element[], css: string, title = document.title): void {
  const room = document.createElement('div');
  room.id = 'print-room';
  for (const each of content) room.append(document.importNode(each, true));
  const look = new CSSStyleSheet();
  look.replaceSync(
    `${css}
    #print-room{display:none}
    @media print{
      body>:not(#print-room){display:none!important}
      html,body{margin:0;height:auto!important;overflow:visible!important;background:#fff!important;color-scheme:light!important}
      #print-room{display:block}
    }`,
  );
  document.body.append(room);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];
  const before = document.title;
  // A browser offers it as the name of the file.
  document.title = title;
  const tidy = () => {
    room.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== look);
    document.title = before;
  };
  window.addEventListener('afterprint', tidy, { once: true });
  window.print();
}
