import type { ReportDocument } from '../report/document';
import type { TemplateRef } from '../report/report';

/** What in an imported file a person should look at. No words were dropped but where a kind says so. */
export type ImportWarningKind = TextWarningKind | WordWarningKind;

/** What in published text a person should look at. No words were dropped but where a kind says so. */
type TextWarningKind =
  /** A line that may start a finding of its own was kept in the one before, or the reverse. */
  | 'uncertain-start'
  /** No finding has a bullet: where each begins was read from gaps and line lengths. */
  | 'unmarked-findings'
  /** The findings are counted ("1.", "(a)"): the counts were kept with their words. */
  | 'counted-findings'
  /** A list inside a finding: its items were kept as paragraphs, as a finding holds no list. */
  | 'inner-list'
  /** Text that belongs to no known part was kept where it stood. */
  | 'unplaced-text'
  /** A printed number does not follow from the one before. */
  | 'unexpected-number'
  /** A heading is worded otherwise than the report's fixed heading that now stands for it. */
  | 'reworded-heading'
  /** A heading comes a second time; what follows it was put with what follows the first. */
  | 'repeated-heading'
  /** Running page numbers, sure to be such, were left out. */
  | 'page-numbers'
  /** A line that stands at the edge of most pages was left out there. */
  | 'running-heads'
  /** A line that comes again and again, within sentences too, was left out at this place. */
  | 'repeated-line'
  /** A line that may be the head or foot of a page, or words of the report, was kept. */
  | 'possible-head'
  /** A line of signs that stood within a paragraph was left out. */
  | 'ruler'
  /** A table of contents was left out: the report makes its own. */
  | 'contents-page'
  /** A picture, which a report's text cannot hold, was left out. */
  | 'picture'
  /** A comment was left out: one in Word, or a line that markup hides. It is quoted whole. */
  | 'comment'
  /** One of the two standard sections is not there; its heading is quoted. */
  | 'missing-section'
  /** A question more than the framework has. It was kept. */
  | 'extra-question'
  /** A question has no findings on one side. */
  | 'empty-side'
  /** A question lacks the heading of one side: the findings of both may stand under the other. */
  | 'missing-side'
  /** The file does not say in which characters it is written; an old kind was taken. */
  | 'old-encoding'
  /** Letters were garbled before the file was saved, as "â€™" for an apostrophe: the first line of such. */
  | 'garbled-letters'
  /** A character that no report can hold was left out, from text or from Word. */
  | 'lost-character'
  /** A hyphen at the end of a line was kept, where it may have divided a word for that line only. */
  | 'divided-word'
  | 'authority-unknown'
  | 'month-unknown';

/** What a word processor added to a file of ours, and what became of it. */
type WordWarningKind =
  /** A finding was written in Word, or split off another one there. */
  | 'new-finding'
  /** A placeholder was worded otherwise than its fact: its words are plain text now. */
  | 'changed-placeholder'
  /** Words that Word hides were kept and now show. */
  | 'hidden-text'
  /** Words that are struck through were kept as plain text, which cannot be so. */
  | 'struck-text'
  /** A tracked insertion was kept as text. */
  | 'inserted-text'
  /** A tracked deletion was left out. */
  | 'deleted-text'
  /** What a field shows was kept as text, its instruction was left out. */
  | 'field'
  /** The words of a link were kept, its address was left out. */
  | 'link'
  /** Words in the table of contents were left out: the report makes its own. */
  | 'contents-words';

export interface ImportWarning {
  readonly kind: ImportWarningKind;
  /** The line of the source, from 1, where one is known. */
  readonly line: number | null;
  /** The words it is about, shortened unless they were left out; empty where there are none. */
  readonly quote: string;
}

/** Why a text is not taken as a report. */
export type ImportRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** Of a size that could be, but in more `lines` than any report has; `context` picks the words. */
  | { readonly kind: 'too-large'; readonly context: 'lines'; readonly lines: number }
  /** Not text, or not in an encoding that can be read for certain. */
  | { readonly kind: 'not-text' }
  /** The source of another kind of file, such as a web page, rather than plain text. */
  | { readonly kind: 'other-format'; readonly format: 'HTML' | 'XML' | 'RTF' | 'PDF' }
  /** Text, but not an authority report: `missing` is the first heading that was looked for in vain. */
  | { readonly kind: 'not-a-report'; readonly missing: string; readonly line: number | null }
  /** All headings are there, and no finding under any of them. */
  | { readonly kind: 'no-findings' }
  /** A second report begins at `line`. */
  | { readonly kind: 'several-reports'; readonly line: number };

export interface ImportedDocument {
  readonly document: ReportDocument;
  /** The template whose structure the text follows. */
  readonly template: TemplateRef;
  readonly warnings: readonly ImportWarning[];
}
