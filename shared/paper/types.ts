// A document for people to read: what stands in it, in order. How it looks on paper is decided in one place.

/** What a cell of a coverage matrix shows: a sign and what it means. */
export type PaperSign = {
  readonly sign: string;
  readonly tone: 'good' | 'careful' | 'bad' | 'quiet';
};

/** Several lines of one cell; the first is the strongest. */
export type PaperCell = readonly string[];

export type PaperColumn = {
  readonly heading: string;
  /** Its share of the width, against the other columns. */
  readonly share: number;
};

export type PaperGroup<T> = {
  /** Empty = no heading. */
  readonly heading: string;
  /** Stands behind the heading; may be empty. */
  readonly line: string;
  readonly items: readonly T[];
};

export type PaperFace = {
  readonly name: string;
  readonly initials: string;
  /** As a `data:` address; null = initials. */
  readonly photo: string | null;
  readonly lines: readonly string[];
};

export type PaperBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly startsPage?: boolean }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'lead' | 'quiet' }
  | { readonly kind: 'list'; readonly items: readonly PaperCell[] }
  | { readonly kind: 'numbers'; readonly items: readonly { readonly value: string; readonly label: string }[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly PaperColumn[];
      readonly groups: readonly PaperGroup<readonly PaperCell[]>[];
    }
  | {
      readonly kind: 'matrix';
      readonly corner: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly name: string; readonly cells: readonly (PaperSign | null)[] }[];
    }
  | { readonly kind: 'legend'; readonly items: readonly (PaperSign & { readonly meaning: string })[] }
  /** A drawing in SVG of our own making, on a lying page of its own. */
  | { readonly kind: 'drawing'; readonly heading: string; readonly svg: string; readonly caption: string }
  | { readonly kind: 'faces'; readonly groups: readonly PaperGroup<PaperFace>[] };

export type Paper = {
  readonly language: 'nl' | 'en';
  /** What kind of paper it is: "Contactlijst". */
  readonly kind: string;
  /** What it is of, such as the network. */
  readonly title: string;
  /** Below the title, such as the date and the purpose. */
  readonly facts: readonly string[];
  /** Stands on every page; null = not confidential. */
  readonly confidential: string | null;
  readonly turn: 'portrait' | 'landscape';
  readonly blocks: readonly PaperBlock[];
};
