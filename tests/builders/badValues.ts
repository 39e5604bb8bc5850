// What people and files put in fields that expect a few words: the texts and numbers every field must stand.

const grapheme = '👩‍👩‍👧‍👦';

/** Bad texts by what is bad about them. */
export const badTexts: Readonly<Record<string, string>> = {
  'NUL in the middle': 'Jan\u0000Proef',
  'NUL alone': '\u0000',
  'high surrogate alone': 'Jan\ud83d Proef',
  'low surrogate alone': '\udc00Jan',
  'right-to-left override': 'Jan\u202efeorP',
  'zero width': '\u200bJan\u200d\ufeff',
  'hundreds of marks': `Z${'\u0335\u0489'.repeat(200)}algo`,
  'more marks than fit': `Z${'\u0335'.repeat(700)}`,
  'emoji of several people': grapheme,
  flags: '🇳🇱🇧🇪',
  'characters of four bytes': '𠮷野家',
  'emoji over the limit of a line': grapheme.repeat(80),
  'ten million characters': 'x'.repeat(10_000_000),
  'over the limit of a note': 'x'.repeat(20_001),
  'SQL that drops a table': "Robert'); DROP TABLE actor;--",
  'wild cards': '%_\\',
  'a quote': '"',
  'an asterisk': '*',
  'NEAR of full text': 'NEAR(',
  'NOT of full text': '-x OR NOT',
  'a column of full text': 'label:x',
  'a script': '<script>window.__xss=1</script>',
  'an image that fails': '<img src=x onerror=alert(1)>',
  'a style': '</style><style>*{display:none}',
  'templates of three kinds': '{{constructor}} ${7*7} <%= 7 %>',
  // oxlint-disable-next-line no-script-url -- that it is one is the point
  'an address that runs': 'javascript:alert(1)',
  'a formula': '=HYPERLINK("http://example.org")',
  'a prototype': '__proto__',
  'Turkish i': 'İstanbul ısı',
  'sharp s, ij and marks': 'Straße, ĳs, Zoë',
  'marks apart': 'Zoe\u0308',
  'line ends of every kind': 'een\r\ntwee\rdrie\u2028vier',
  'controls and tabs': 'een\u0007\ttwee\u001b[31m',
  'nothing but spaces': ' \u00a0\u3000 ',
  'a citizen service number': 'BSN 111222333',
};

/** What JSON and scripts give where a number is expected. `1e309` is how a file writes a number without end. */
export const badNumbers: Readonly<Record<string, unknown>> = {
  'no number': Number.NaN,
  'without end': JSON.parse('1e309') as unknown,
  'without end below': Number.NEGATIVE_INFINITY,
  'a number as text': '3',
  'nothing at all': '',
};
