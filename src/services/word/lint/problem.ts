/** What the lint can find wrong. */
export type LintRule =
  | 'malformed'
  | 'repeated-bookmark'
  | 'unclosed-bookmark'
  | 'bookmark-name'
  | 'unknown-anchor'
  | 'unknown-style'
  | 'unknown-numbering'
  | 'empty-paragraph'
  | 'heading-not-kept'
  | 'cell-without-paragraph'
  | 'text-in-deletion'
  | 'forbidden-character'
  | 'stale-field'
  | 'unclosed-field'
  | 'repeated-property'
  | 'small-text';

export interface LintProblem {
  readonly rule: LintRule;
  /** The part of the file, such as `word/document.xml`. */
  readonly part: string;
  /** The name, the words or the place that it is about. */
  readonly detail: string;
}

/** Takes a problem of the part that is being read. */
export type Report = (rule: LintRule, detail: string) => void;
