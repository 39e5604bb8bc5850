// The page that opens without internet: what stands in it, what may run in it, and nothing of what is private.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { MapElements } from '../../../shared/map/graphElements.ts';
import { themes } from '../../../shared/map/themes.ts';
import { htmlPage } from '../../../shared/picture/htmlPage.ts';
import { tableMeasure } from '../../../shared/picture/letterWidths.ts';
import { pageScript, pageScriptHash } from '../../../shared/picture/pageScript.ts';
import { pageStyle, pageStyleHash } from '../../../shared/picture/pageStyle.ts';
import { pictureWordsNl } from '../../../shared/picture/words.ts';
import { aMap, anEdge } from './aMap.ts';

function pageOf(elements: MapElements, title = 'Regio Lekstroom'): string {
  return htmlPage(elements, {
    title,
    facts: ['gemaakt op 22 november 2026'],
    confidential: 'Vertrouwelijk',
    legend: [],
    theme: themes.light,
    pictures: new Map(),
    fonts: new Map(),
    measure: tableMeasure,
    words: pictureWordsNl,
  });
}

const read = (page: string) => new DOMParser().parseFromString(page, 'text/html');
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('names the hash of its one script and one style, and lets nothing else in', () => {
  expect([pageScriptHash, pageStyleHash]).toEqual([hashOf(pageScript), hashOf(pageStyle)]);
  const page = read(pageOf(aMap([{ id: 'Lister' }])));
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
    `default-src 'none'; script-src '${pageScriptHash}'; style-src '${pageStyleHash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
  );
  expect([...page.querySelectorAll('script:not([type])')].map((each) => each.textContent)).toEqual([pageScript]);
  expect([...page.querySelectorAll('style')].map((each) => each.textContent)).toEqual([pageStyle]);
  expect(page.querySelectorAll('[style], [src], link, iframe, a').length).toBe(0);
});

test('has every name, line and tie in its data, and the picture drawn', () => {
  const elements = aMap(
    [
      { id: 'Lister', line: 'beschermd wonen' },
      { id: 'Anna', kind: 'person', x: 100 },
    ],
    [anEdge('Anna', 'Lister')],
  );
  const page = read(pageOf(elements));
  const data = JSON.parse(page.getElementById('data')?.textContent ?? '') as { nodes: object[]; ties: object[] };
  expect(data.nodes).toMatchObject([
    { label: 'Lister', line: 'beschermd wonen', x: 0 },
    { label: 'Anna', line: '', x: 100 },
  ]);
  expect(data.ties).toEqual([[1, 0]]);
  expect(page.querySelectorAll('.nodes > g')).toHaveLength(2);
  expect(page.querySelectorAll('.lines > [data-from="1"][data-to="0"]')).toHaveLength(1);
  expect([...page.querySelectorAll('[data-name]')].map((each) => each.textContent)).toEqual(['Lister', 'Anna']);
});

describe('bad input', () => {
  test.each([
    ['markup', '</script></title><script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['the end of a comment', '--><script>alert(1)</script>\u2028'],
    ['right to left', 'مركز الرعاية'],
    ['500 letters', 'x'.repeat(500)],
    ['emoji', '🏡'.repeat(80)],
  ])('a name of %s is a name', (_, label) => {
    const page = read(pageOf(aMap([{ id: 'n', label, line: label }]), label));
    expect(page.querySelectorAll('script')).toHaveLength(2);
    expect(page.querySelectorAll('img, iframe')).toHaveLength(0);
    const data = JSON.parse(page.getElementById('data')?.textContent ?? '') as { nodes: { label: string }[] };
    expect(data.nodes.map((node) => node.label)).toEqual([label]);
  });

  test('nobody is a page with nobody on it', () => {
    const page = read(pageOf(aMap([])));
    expect(page.querySelectorAll('.nodes > g')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe('Regio Lekstroom');
  });
});
