import { assertNever } from '../../../core/result';
import { SIDES, type CoverRole, type NodeId, type Side } from '../../../core/report/document';
import type { NewId } from '../../../core/report/new-ids';
import { TERMS } from '../../../core/report/terms';
import type { Inline, Language } from '../../../core/rich-text/inline';
import { shortened } from '../../../core/shortened';
import type { ImportWarning } from '../../../core/text-import/outcome';
import type { BookmarkedPart } from '../bookmark-names';
import type { BlockGap } from '../gap-words';
import { refuseWord } from '../package/refusal';
import { foldWords } from './fold-words';
import type { ReadFrame } from './report-frame';
import { resolveInline } from './resolve-inline';
import { warningOf } from './warnings';
import { shownWords, type WordParagraph } from './word-paragraph';

interface TextBlock {
  readonly type: string;
  readonly attrs?: object;
  readonly content: readonly Inline[];
}

interface SectionDraft {
  readonly type: 'section';
  readonly id: NodeId;
  readonly blocks: TextBlock[];
}

interface FindingDraft {
  readonly id: NodeId;
  readonly paragraphs: TextBlock[];
}

interface QuestionDraft {
  readonly type: 'question';
  readonly id: NodeId;
  readonly sides: Readonly<Record<Side, FindingDraft[]>>;
  text: TextBlock | undefined;
  side: Side | undefined;
  /** The sides whose headings stand there. */
  readonly begun: Set<Side>;
}

/**
 * Puts the paragraphs of a Word file together to a document. Each paragraph has one place or the file
 * is refused: no words are guessed into a place. Words that the report makes itself are left out:
 * headings of questions and sides, which must be worded as they were exported, and the table of
 * contents, whose lines are kept apart for the caller to look at.
 */
export class Assembler {
  /** The lines of the table of contents, which are no part of the document. */
  readonly contents: WordParagraph[] = [];
  /** What a person should know of the paragraphs, in their order. */
  readonly warnings: ImportWarning[] = [];
  private readonly cover: TextBlock[] = [];
  private readonly imprint: TextBlock[] = [];
  private readonly parts: (SectionDraft | QuestionDraft)[] = [];
  private readonly findings = new Set<NodeId>();

  constructor(
    private readonly frame: ReadFrame,
    private readonly newId: NewId,
  ) {}

  add(paragraph: WordParagraph): void {
    const { meaning } = paragraph;
    this.warnings.push(...paragraph.warnings);
    switch (meaning?.kind) {
      case undefined:
        this.addForeign(paragraph);
        break;
      case 'cover':
        this.addCoverLine(paragraph, meaning.role, meaning.language);
        break;
      case 'contents':
        this.contents.push(paragraph);
        break;
      case 'imprint':
        this.addImprint(paragraph);
        break;
      case 'heading':
        this.startPart(paragraph);
        break;
      case 'numbered':
        this.addBlock('numberedParagraph', paragraph);
        break;
      case 'body':
        this.addBlock('paragraph', paragraph);
        break;
      case 'bullet':
        this.addBlock('bullet', paragraph);
        break;
      case 'question':
        this.addQuestionText(paragraph);
        break;
      case 'side':
        this.startSide(paragraph);
        break;
      case 'finding':
        this.startFinding(paragraph);
        break;
      case 'finding-more':
        this.continueFinding(paragraph);
        break;
      default:
        assertNever(meaning);
    }
  }

  /** The whole report, for core to check. */
  report(): unknown {
    const { report, facts, imprint } = this.frame;
    this.checkHeadings();
    const content = [
      { type: 'cover', content: this.cover },
      { type: 'imprint', attrs: imprint, content: this.imprint },
      ...this.parts.map((part) => this.finish(part)),
    ];
    return { ...report, document: { type: 'report', attrs: facts, content } };
  }

  private addForeign(paragraph: WordParagraph): void {
    if (paragraph.inline.length === 0) return;
    // Among findings it can be nothing else; elsewhere it may belong to what is above or to nothing.
    const part = this.parts.at(-1);
    if (part?.type === 'question' && part.side) this.startFinding(paragraph);
    else misplaced(paragraph, 'has a style that no report uses');
  }

  private addCoverLine(paragraph: WordParagraph, role: CoverRole, own?: Language): void {
    if (this.imprint.length + this.parts.length > 0) {
      return misplaced(paragraph, 'is a line of the cover and stands behind it');
    }
    const language = own ?? this.frame.facts.language;
    const content = this.inline(paragraph, language, 'line');
    this.cover.push({ type: 'coverLine', attrs: { role, language }, content });
  }

  private addImprint(paragraph: WordParagraph): void {
    if (this.parts.length > 0) {
      return misplaced(paragraph, 'is of the publication details and stands behind them');
    }
    this.imprint.push(this.text('paragraph', paragraph));
  }

  private startPart(paragraph: WordParagraph): void {
    const { id } = bookmarked(paragraph, 'section') ?? {};
    if (id !== undefined) {
      const heading = this.text('sectionHeading', paragraph, 'heading');
      this.parts.push({ type: 'section', id, blocks: [heading] });
      return;
    }
    const question = bookmarked(paragraph, 'question');
    if (!question) return misplaced(paragraph, 'is a heading of no known part');
    const number = this.parts.filter(({ type }) => type === 'question').length + 1;
    this.checkHeading(paragraph, `${this.terms.question} ${number}`);
    const sides = { positives: [], improvements: [] };
    this.parts.push({
      type: 'question',
      id: question.id,
      sides,
      text: undefined,
      side: undefined,
      begun: new Set(),
    });
  }

  private addBlock(type: string, paragraph: WordParagraph): void {
    const part = this.parts.at(-1);
    if (part?.type !== 'section') return misplaced(paragraph, 'stands outside a section');
    part.blocks.push(this.text(type, paragraph));
  }

  private addQuestionText(paragraph: WordParagraph): void {
    const part = this.parts.at(-1);
    if (part?.type !== 'question' || part.text) {
      return misplaced(paragraph, 'is not where a question stands');
    }
    part.text = this.text('questionText', paragraph, 'question');
  }

  private startSide(paragraph: WordParagraph): void {
    const part = this.parts.at(-1);
    const side = bookmarked(paragraph, 'positives') ?? bookmarked(paragraph, 'improvements');
    if (part?.type !== 'question' || side?.id !== part.id) {
      return misplaced(paragraph, 'is not where the side of a question begins');
    }
    this.checkHeading(paragraph, this.terms[side.part]);
    part.side = side.part;
    part.begun.add(side.part);
  }

  private startFinding(paragraph: WordParagraph): void {
    const findings = this.openFindings(paragraph);
    const own = bookmarked(paragraph, 'finding')?.id;
    // LibreOffice gives both halves of a finding that is split the bookmark of the whole.
    const isFirst = own !== undefined && !this.findings.has(own);
    const id = isFirst ? own : this.idOfTyped(paragraph);
    if (id === undefined) return;
    this.findings.add(id);
    findings.push({ id, paragraphs: [this.text('paragraph', paragraph)] });
  }

  /** An id for a bullet that was written, copied or split off another one in Word; one without words is none. */
  private idOfTyped({ inline }: WordParagraph): NodeId | undefined {
    const words = shownWords(inline).trim();
    if (words === '') return undefined;
    this.warnings.push(warningOf('new-finding', shortened(words)));
    return this.newId();
  }

  private continueFinding(paragraph: WordParagraph): void {
    const finding = this.openFindings(paragraph).at(-1);
    if (!finding) return misplaced(paragraph, 'continues no finding');
    finding.paragraphs.push(this.text('paragraph', paragraph));
  }

  private openFindings(paragraph: WordParagraph): FindingDraft[] {
    const part = this.parts.at(-1);
    if (part?.type !== 'question' || !part.side) {
      return misplaced(paragraph, 'is a finding outside the sides of a question');
    }
    return part.sides[part.side];
  }

  private get terms() {
    return TERMS[this.frame.facts.language];
  }

  private checkHeading(paragraph: WordParagraph, expected: string): void {
    const words = shownWords(paragraph.inline);
    if (foldWords(words) === foldWords(expected)) return;
    misplaced(paragraph, `stands where the heading says “${expected}”`);
  }

  /** The words behind a heading that was deleted would be taken for those of the part before. */
  private checkHeadings(): void {
    const numbers = { section: 0, question: 0 };
    for (const [id, attrs] of this.frame.parts) {
      const type = 'headingNumber' in attrs ? 'section' : 'question';
      const name = `${type} ${(numbers[type] += 1)}`;
      const part = this.parts.find((one) => one.id === id);
      if (!part) missing(`the heading of ${name}`);
      else if (part.type === 'question') {
        for (const side of SIDES) {
          if (!part.begun.has(side)) missing(`the heading “${this.terms[side]}” of ${name}`);
        }
      }
    }
  }

  private text(type: string, paragraph: WordParagraph, gap?: BlockGap): TextBlock {
    return { type, content: this.inline(paragraph, this.frame.facts.language, gap) };
  }

  private inline({ inline }: WordParagraph, language: Language, gap?: BlockGap): readonly Inline[] {
    return resolveInline(inline, {
      facts: this.frame.facts,
      language,
      ...(gap ? { gap } : {}),
      warn: (warning) => this.warnings.push(warning),
    });
  }

  private finish(part: SectionDraft | QuestionDraft): object {
    const attrs = { id: part.id, ...this.frame.parts.get(part.id) };
    if (part.type === 'section') return { type: part.type, attrs, content: part.blocks };
    const side = (type: Side) => ({ type, content: part.sides[type].map(finishFinding) });
    const text = part.text ?? { type: 'questionText', content: [] };
    return { type: part.type, attrs, content: [text, side('positives'), side('improvements')] };
  }
}

function finishFinding({ id, paragraphs }: FindingDraft): object {
  return { type: 'finding', attrs: { id }, content: paragraphs };
}

function bookmarked<Part extends BookmarkedPart['part']>(
  { bookmarks }: WordParagraph,
  part: Part,
): { readonly part: Part; readonly id: NodeId } | undefined {
  const found = bookmarks.find((bookmark) => bookmark.part === part);
  return found && { part, id: found.id };
}

function missing(path: string): never {
  return refuseWord({ kind: 'changed', path, detail: 'is missing' });
}

/** Word shows no numbers of paragraphs: who is to mend one finds it by its words. */
function misplaced({ number, inline }: WordParagraph, detail: string): never {
  const words = shortened(shownWords(inline));
  const path = words === '' ? `paragraph ${number}` : `paragraph ${number}, “${words}”,`;
  return refuseWord({ kind: 'changed', path, detail });
}
