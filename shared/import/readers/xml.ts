/**
 * A pull scanner for the XML of workbooks and graph files. It knows tags, attributes, text, CDATA and the five
 * entities of XML, and nothing that reaches outside the text: a document type is refused, an unknown entity too.
 */

/** Why a text is no XML that is read: a document type (entities, other files), or broken. */
export class XmlRefused extends Error {
  readonly isUnsafe: boolean;
  constructor(isUnsafe: boolean) {
    super(isUnsafe ? 'document type' : 'broken XML');
    this.isUnsafe = isUnsafe;
  }
}

/** `depth`: elements inside each other; `nodes`: elements in all. */
export type XmlLimits = { readonly depth: number; readonly nodes: number };

export const xmlLimits: XmlLimits = { depth: 64, nodes: 2_000_000 };

export type Attributes = ReadonlyMap<string, string>;

export type XmlHandler = {
  /** `name` without its prefix; attributes with theirs only where it is not `xmlns`. */
  readonly open: (name: string, attributes: Attributes, prefix: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function entity(body: string): string {
  const known = named.get(body);
  if (known !== undefined) return known;
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(body);
  if (number === null) throw new XmlRefused(false);
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new XmlRefused(false);
  return String.fromCodePoint(code);
}

/** Text with its entities put in place. An entity that the text would have to define is refused. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  let result = '';
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end === -1 || end - at > 12) throw new XmlRefused(false);
    result += text.slice(from, at) + entity(text.slice(at + 1, end));
    from = end + 1;
  }
  return result + text.slice(from);
}

const noAttributes: Attributes = new Map();

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Where a name ends: at a blank, an `=`, a quote, a slash or an angle. */
function endOfName(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (isBlank(code) || code === 0x3d || code === 0x22 || code === 0x27 || code === 0x2f || code === 0x3c) break;
  }
  return at;
}

function skipBlanks(source: string, from: number): number {
  let at = from;
  while (at < source.length && isBlank(source.charCodeAt(at))) at += 1;
  return at;
}

/** The attributes of a tag, from behind its name; refuses what is not `name="value"`, and a name that stands twice. */
function readAttributes(source: string, from: number): Attributes {
  let at = skipBlanks(source, from);
  if (at >= source.length) return noAttributes;
  const attributes = new Map<string, string>();
  while (at < source.length) {
    const end = endOfName(source, at);
    const equals = skipBlanks(source, end);
    const open = skipBlanks(source, equals + 1);
    const quote = source.charAt(open);
    if (end === at || source.charAt(equals) !== '=' || (quote !== '"' && quote !== "'")) throw new XmlRefused(false);
    const close = source.indexOf(quote, open + 1);
    const name = source.slice(at, end);
    if (close === -1 || attributes.has(name)) throw new XmlRefused(false);
    const value = source.slice(open + 1, close);
    if (value.includes('<')) throw new XmlRefused(false);
    attributes.set(name, unescapeXml(value));
    at = skipBlanks(source, close + 1);
  }
  return attributes;
}

/** Where the tag that begins at `from` ends: a `>` outside quotes. Looks no further than that, so that it stays linear. */
function endOfTag(text: string, from: number): number {
  let end = text.indexOf('>', from);
  if (end === -1) throw new XmlRefused(false);
  for (let at = from; at < end; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign !== 0x22 && sign !== 0x27) continue;
    // Inside quotes a `>` is text: the value ends first, and the tag after it.
    at = text.indexOf(sign === 0x22 ? '"' : "'", at + 1);
    if (at === -1) throw new XmlRefused(false);
    if (at > end) end = text.indexOf('>', at);
    if (end === -1) throw new XmlRefused(false);
  }
  return end;
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  if (end === -1) throw new XmlRefused(false);
  return end;
}

type Tag = { readonly qualified: string; readonly name: string; readonly prefix: string };

function nameOf(qualified: string): Tag {
  const colon = qualified.indexOf(':');
  return colon === -1
    ? { qualified, name: qualified, prefix: '' }
    : { qualified, name: qualified.slice(colon + 1), prefix: qualified.slice(0, colon) };
}

/**
 * Walks a whole text and calls the handler. Throws `XmlRefused` on a document type, on what is not well formed, and
 * beyond the limits. Linear in the length of the text.
 */
export function scanXml(text: string, handler: XmlHandler, limits: XmlLimits = xmlLimits): void {
  const stack: Tag[] = [];
  const tags = new Map<string, Tag>();
  let nodes = 0;
  let at = 0;
  const tagOf = (qualified: string): Tag => {
    const known = tags.get(qualified);
    if (known !== undefined) return known;
    const made = nameOf(qualified);
    if (qualified === '') throw new XmlRefused(false);
    tags.set(qualified, made);
    return made;
  };
  const outside = (piece: string): void => {
    if (stack.length > 0) handler.text(unescapeXml(piece));
    else if (piece.replace(/^\ufeff/u, '').trim() !== '') throw new XmlRefused(false);
  };
  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start === -1) {
      outside(text.slice(at));
      break;
    }
    if (start > at) outside(text.slice(at, start));
    const second = text.charCodeAt(start + 1);
    if (second === 0x2f) {
      const end = endOf(text, '>', start);
      const tag = stack.pop();
      const isSame = tag !== undefined && text.startsWith(tag.qualified, start + 2);
      if (!isSame || skipBlanks(text, start + 2 + tag.qualified.length) !== end) throw new XmlRefused(false);
      handler.close(tag.name);
      at = end + 1;
    } else if (second === 0x3f) {
      at = endOf(text, '?>', start + 2) + 2;
    } else if (second === 0x21) {
      at = special(text, start, stack.length > 0 ? handler : null);
    } else {
      const end = endOfTag(text, start + 1);
      const isEmpty = text.charCodeAt(end - 1) === 0x2f;
      const body = text.slice(start + 1, isEmpty ? end - 1 : end);
      const split = endOfName(body, 0);
      const tag = tagOf(split === body.length ? body : body.slice(0, split));
      nodes += 1;
      if (nodes > limits.nodes || stack.length >= limits.depth) throw new XmlRefused(true);
      if (stack.length === 0 && nodes > 1) throw new XmlRefused(false);
      handler.open(tag.name, split === body.length ? noAttributes : readAttributes(body, split), tag.prefix);
      if (isEmpty) handler.close(tag.name);
      else stack.push(tag);
      at = end + 1;
    }
  }
  if (stack.length > 0 || nodes === 0) throw new XmlRefused(false);
}

/** A comment is passed over, CDATA is text; `<!DOCTYPE` and all its kind are refused. Answers where to go on. */
function special(text: string, start: number, handler: XmlHandler | null): number {
  if (text.startsWith('<!--', start)) return endOf(text, '-->', start + 4) + 3;
  if (text.startsWith('<![CDATA[', start) && handler !== null) {
    const end = endOf(text, ']]>', start + 9);
    handler.text(text.slice(start + 9, end));
    return end + 3;
  }
  throw new XmlRefused(text.startsWith('<!DOCTYPE', start) || text.startsWith('<!ENTITY', start));
}
