import { assertNever } from '../result';
import type { Inline, Language } from '../rich-text/inline';
import { plainText } from '../rich-text/plain-text';
import type { NodeId, Question, ReportDocument, Section, Side } from './document';
import { headingLabel, paragraphLabel, sectionNumbers } from './numbering';
import { placeholderText } from './placeholders';
import { TERMS } from './terms';
import { findingsOn, questionsOf } from './walk';

/** One line of a report as it is read: the printed number, if any, and the words. */
export interface ReadingLine {
  readonly kind: 'cover' | 'heading' | 'paragraph' | 'bullet' | 'finding';
  /** The section, question or finding that the line belongs to; none on the cover. */
  readonly id?: NodeId;
  readonly label: string;
  readonly text: string;
}

/** The report from its cover to the last finding, one line for each paragraph, heading or finding. */
export function readingLines(document: ReportDocument): readonly ReadingLine[] {
  const numbers = sectionNumbers(document);
  const questions = questionsOf(document);
  return document.content.flatMap((part): readonly ReadingLine[] => {
    switch (part.type) {
      case 'cover':
        return part.content.map((line) =>
          plainLine(document, 'cover', line.content, line.attrs.language),
        );
      case 'imprint':
        return (part.content ?? []).map(({ content }) => plainLine(document, 'cover', content));
      case 'section':
        return sectionLines(document, part, numbers.get(part) ?? 0);
      case 'question':
        return questionLines(document, part, questions.indexOf(part) + 1);
      default:
        return assertNever(part);
    }
  });
}

/** The report as plain text, one `ReadingLine` a line, lines that show nothing left out. */
export function reportText(document: ReportDocument): string {
  return readingLines(document)
    .map(({ label, text }) => [label, onOneLine(text)].filter(Boolean).join(' '))
    .filter((line) => line.trim() !== '')
    .map((line) => `${line}\n`)
    .join('');
}

function onOneLine(text: string): string {
  const [first = '', ...more] = text.split('\n');
  if (more.length === 0) return first;
  const lines = [first.trimEnd(), ...more.map((line) => line.trim())];
  return lines.filter(Boolean).join(' ');
}

/** The words of `content` with the report's facts in place of placeholders, new lines as `\n`. */
export function wordsOf(
  document: ReportDocument,
  content: readonly Inline[] | undefined,
  language?: Language,
): string {
  return plainText(content ?? [], (field) => placeholderText(field, document.attrs, language));
}

function plainLine(
  document: ReportDocument,
  kind: ReadingLine['kind'],
  content: readonly Inline[] | undefined,
  language?: Language,
): ReadingLine {
  return { kind, label: '', text: wordsOf(document, content, language) };
}

function sectionLines(
  document: ReportDocument,
  section: Section,
  number: number,
): readonly ReadingLine[] {
  const { id, headingNumber, paragraphNumber } = section.attrs;
  let paragraph = 0;
  return section.content.map((block): ReadingLine => {
    const text = wordsOf(document, block.content);
    switch (block.type) {
      case 'sectionHeading':
        return { kind: 'heading', id, label: headingLabel(number, headingNumber), text };
      case 'numberedParagraph':
        paragraph += 1;
        return {
          kind: 'paragraph',
          id,
          label: paragraphLabel(number, paragraph, paragraphNumber),
          text,
        };
      case 'bullet':
        return { kind: 'bullet', id, label: '', text };
      case 'paragraph':
        return { kind: 'paragraph', id, label: '', text };
      default:
        return assertNever(block);
    }
  });
}

function questionLines(
  document: ReportDocument,
  question: Question,
  number: number,
): readonly ReadingLine[] {
  const { id } = question.attrs;
  const terms = TERMS[document.attrs.language];
  const heading = (text: string): ReadingLine => ({ kind: 'heading', id, label: '', text });
  return [
    heading(`${terms.question} ${number}`),
    { kind: 'paragraph', id, label: '', text: wordsOf(document, question.content[0].content) },
    heading(terms.positives),
    ...findingLines(document, question, 'positives'),
    heading(terms.improvements),
    ...findingLines(document, question, 'improvements'),
  ];
}

function findingLines(
  document: ReportDocument,
  question: Question,
  side: Side,
): readonly ReadingLine[] {
  return findingsOn(question, side).map((finding) => ({
    kind: 'finding',
    id: finding.attrs.id,
    label: '',
    text: finding.content.map(({ content }) => wordsOf(document, content)).join('\n'),
  }));
}
