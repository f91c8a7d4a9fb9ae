import type { Node } from '@tiptap/pm/model';
import {
  SIDES,
  type CoverFacts,
  type HeadingNumber,
  type Side,
} from '../../../core/report/document';
import { headingLabel } from '../../../core/report/numbering';
import { factsOf } from '../../editor/facts';
import { wordsIn } from '../../editor/words-in';
import { wordsOfPart } from './part-words';

/** One line of the outline; `part` is the place of the part in the document, from 0. */
export type OutlineEntry =
  | { readonly kind: 'cover'; readonly part: number }
  | {
      readonly kind: 'section';
      readonly part: number;
      readonly label: string;
      readonly heading: string;
    }
  | {
      readonly kind: 'question';
      readonly part: number;
      readonly number: number;
      /** Words of its findings. */
      readonly words: number;
    }
  | {
      readonly kind: 'side';
      readonly part: number;
      readonly side: Side;
      readonly findings: number;
    };

export interface Outline {
  readonly entries: readonly OutlineEntry[];
  /** All words of the report, counted as the library counts them. */
  readonly words: number;
}

/** The outline of the report in the editor. */
export function outlineOf(doc: Node): Outline {
  const facts = factsOf(doc);
  const entries: OutlineEntry[] = [];
  let words = 0;
  let section = 0;
  let question = 0;
  doc.forEach((part, _offset, index) => {
    const own = wordsOfPart(part, doc, facts);
    words += own.all;
    if (part.type.name === 'cover') entries.push({ kind: 'cover', part: index });
    if (part.type.name === 'section') {
      if (part.attrs.headingNumber !== 'none') section += 1;
      entries.push(sectionEntry(part, index, section, facts));
    }
    if (part.type.name === 'question') {
      question += 1;
      entries.push({ kind: 'question', part: index, number: question, words: own.findings });
      for (const side of SIDES) entries.push(sideEntry(part, index, side));
    }
  });
  return { entries, words };
}

function sectionEntry(
  section: Node,
  part: number,
  number: number,
  facts: CoverFacts,
): OutlineEntry {
  const heading = section.firstChild ? wordsIn(section.firstChild.content, facts).trim() : '';
  const label = headingLabel(number, section.attrs.headingNumber as HeadingNumber);
  return { kind: 'section', part, label, heading };
}

function sideEntry(question: Node, part: number, side: Side): OutlineEntry {
  const list = question.child(side === 'positives' ? 1 : 2);
  let findings = 0;
  list.forEach((finding) => (findings += isWritten(finding) ? 1 : 0));
  return { kind: 'side', part, side, findings };
}

/** Whether a finding shows something, and so is saved. */
function isWritten(finding: Node): boolean {
  let written = finding.textContent.trim() !== '';
  finding.descendants(({ type }) => {
    written ||= type.name === 'placeholder';
  });
  return written;
}
