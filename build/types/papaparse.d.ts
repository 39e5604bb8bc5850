/**
 * The part of papaparse that works on text. Its published types refer to Node and the DOM, which would open
 * the fence around shared/ (architecture D8), so shared/ and renderer/ see these instead.
 */

export type ParseError = {
  readonly type: string;
  readonly code: string;
  readonly message: string;
  readonly row?: number;
  readonly index?: number;
};

export type ParseMeta = {
  readonly delimiter: string;
  readonly linebreak: string;
  readonly aborted: boolean;
  readonly truncated: boolean;
  readonly cursor: number;
  readonly fields?: string[];
};

export type ParseResult<T> = { data: T[]; errors: ParseError[]; meta: ParseMeta };

export type ParseConfig = {
  delimiter?: string;
  delimitersToGuess?: string[];
  newline?: '\r' | '\n' | '\r\n';
  quoteChar?: string;
  escapeChar?: string;
  header?: boolean;
  dynamicTyping?: boolean;
  preview?: number;
  comments?: boolean | string;
  skipEmptyLines?: boolean | 'greedy';
};

export type UnparseConfig = {
  quotes?: boolean | boolean[];
  quoteChar?: string;
  escapeChar?: string;
  delimiter?: string;
  header?: boolean;
  newline?: string;
  skipEmptyLines?: boolean | 'greedy';
  columns?: string[];
};

declare const Papa: {
  parse<T = string[]>(csv: string, config?: ParseConfig): ParseResult<T>;
  unparse(data: readonly unknown[], config?: UnparseConfig): string;
};
export default Papa;
