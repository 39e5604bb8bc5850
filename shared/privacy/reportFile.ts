// A report about a person as a file of its own: plain text, or a page that opens in any browser and fetches nothing.
import { xmlText } from '../export/graph/xmlText.ts';

export type ReportLine = { readonly name: string; readonly text: string };
export type ReportPart = { readonly heading: string; readonly note?: string; readonly lines: readonly ReportLine[] };
export type ReportText = {
  readonly title: string;
  readonly intro: string;
  /** Stands where a part has no lines. */
  readonly nothing: string;
  readonly parts: readonly ReportPart[];
};

/** The report as text, with the line ends that every system reads. */
export function reportAsText({ title, intro, nothing, parts }: ReportText): string {
  const blocks = parts.map(({ heading, note, lines }) =>
    [heading.toUpperCase(), ...(note ? [note] : []), ...(lines.length > 0 ? lines.map(asLine) : [nothing])].join(
      '\r\n',
    ),
  );
  return [title, intro, ...blocks].join('\r\n\r\n') + '\r\n';
}

/** The report as one HTML page. @param language of the texts, such as `nl` */
export function reportAsHtml({ title, intro, nothing, parts }: ReportText, language: string): string {
  const body = parts.map(({ heading, note, lines }) => {
    const rows = lines
      .map(({ name, text }) => `<tr><th>${xmlText(name)}</th><td>${xmlText(text)}</td></tr>`)
      .join('\n');
    const content = rows ? `<table>\n${rows}\n</table>` : `<p>${xmlText(nothing)}</p>`;
    return `<h2>${xmlText(heading)}</h2>\n${note ? `<p>${xmlText(note)}</p>\n` : ''}${content}`;
  });
  return `<!doctype html>
<html lang="${xmlText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${xmlText(title)}</h1>
<p>${xmlText(intro)}</p>
${body.join('\n')}
</body>
</html>
`;
}

const style =
  'body{font:15px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em}h1{font-size:1.5em}h2{font-size:1.1em;margin-top:1.6em}' +
  'table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-top:1px solid #ccc;white-space:pre-wrap}' +
  'th{width:14em;font-weight:600}';

function asLine({ name, text }: ReportLine): string {
  return text ? `${name}: ${text}` : name;
}
