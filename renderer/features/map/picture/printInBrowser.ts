// Browser mode prints itself: the sheets stand in the page for as long as its print dialog is open.
import { paperCss } from '../../../../shared/picture/printPage.ts';
import type { SheetSize } from '../../../../shared/picture/sheet.ts';

/** Opens the browser's own print dialog on the sheets; comes back when it is closed. */
export function printInBrowser(sheets: readonly string[], size: SheetSize): void {
  const room = document.createElement('div');
  room.id = 'print-room';
  for (const sheet of sheets) {
    const drawing = new DOMParser().parseFromString(sheet, 'image/svg+xml').documentElement;
    // The page has its own letters; its policy refuses a style element that it does not know.
    for (const style of drawing.querySelectorAll('style')) style.remove();
    room.append(document.importNode(drawing, true));
  }
  const look = new CSSStyleSheet();
  look.replaceSync(
    `${paperCss(size)}
    #print-room{display:none}
    @media print{
      body>:not(#print-room){display:none!important}
      html,body{margin:0;height:auto!important;overflow:visible!important;background:none!important}
      #print-room{display:block}
      #print-room>svg{display:block;break-inside:avoid}
      #print-room>svg+svg{break-before:page}
    }`,
  );
  document.body.append(room);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];
  const title = document.title;
  const tidy = () => {
    room.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== look);
    document.title = title;
  };
  window.addEventListener('afterprint', tidy, { once: true });
  window.print();
}
