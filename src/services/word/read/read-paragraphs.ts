import { readBookmarkName, type BookmarkedPart } from '../bookmark-names';
import { MAX_PARAGRAPHS } from '../package/limits';
import type { WordPackage } from '../package/open-package';
import { readXml, type XmlElement, type XmlHandler } from '../package/read-xml';
import { refuseUnsafe, refuseWord } from '../package/refusal';
import { OpenElements } from './open-elements';
import { ParagraphDraft } from './paragraph-draft';
import { RunReader } from './run-reader';
import { readComments } from './read-comments';
import type { StyleTable } from './style-table';
import type { WordParagraph } from './word-paragraph';

/** What a word processor can add that a report cannot hold: it must not be lost without a word. */
const FOREIGN: Readonly<Record<string, string>> = {
  'w:tbl': 'a table',
  'w:drawing': 'a picture or drawing',
  'w:pict': 'a picture or drawing',
  'w:object': 'an embedded object',
  'w:sym': 'a symbol of a special font',
  'w:footnoteReference': 'a footnote',
  'w:endnoteReference': 'an endnote',
  'w:altChunk': 'another document',
  'm:oMath': 'an equation',
  'm:oMathPara': 'an equation',
};

/**
 * Reads the paragraphs of a document part in order. Whatever in it could hold words and is not known
 * here refuses the file, so that no words can be passed over.
 */
export async function readParagraphs(
  file: WordPackage,
  part: string,
  styles: StyleTable,
): Promise<readonly WordParagraph[]> {
  const reader = new ParagraphReader(styles, await readComments(file, part));
  await readXml(await file.stream(part), reader);
  return reader.all();
}

class ParagraphReader implements XmlHandler {
  private readonly paragraphs: WordParagraph[] = [];
  private readonly around = new OpenElements();
  private readonly run: RunReader;
  private draft = new ParagraphDraft();

  constructor(
    private readonly styles: StyleTable,
    private readonly comments: ReadonlyMap<string, string>,
  ) {
    this.run = new RunReader(styles);
  }

  open(element: XmlElement): void {
    const { name } = element;
    if (!this.around.knows(name)) this.refuse(`holds ${FOREIGN[name] ?? `the element ${name}`}`);
    if (name === 'w:r' && this.run.isOpen) this.refuse('holds words within other words');
    this.around.enter(name);
    if (this.around.inEarlierLooks) return;
    if (!this.around.inDeletion) this.run.open(element);
    this.note(element);
  }

  text(text: string): void {
    const { innermost, inDeletion, inProperties } = this.around;
    if (innermost === 'w:delText' || (innermost === 'w:t' && inDeletion)) {
      this.draft.deleted += text;
    } else if (innermost === 'w:t' && this.run.isOpen) {
      this.run.text(text);
    } else if (innermost === 'w:instrText') {
      this.draft.instruction += text;
    } else if (innermost !== 'w:delInstrText' && !inProperties && text.trim() !== '') {
      this.refuse('holds words where Word has none');
    }
  }

  close(name: string): void {
    const run = this.run.close(name);
    if (run) {
      const hidden = run.hidden || this.styles.hidden.has(this.draft.style);
      this.draft.addRun(run, hidden, this.around.inInsertion);
    }
    if (name === 'w:p') this.endParagraph();
    this.around.leave();
  }

  all(): readonly WordParagraph[] {
    if (this.draft.inline.length > 0) this.refuse('holds words outside of any paragraph');
    return this.paragraphs;
  }

  private note({ name, attributes }: XmlElement): void {
    const { draft } = this;
    switch (name) {
      case 'w:pStyle':
        draft.style = attributes.get('w:val') ?? '';
        break;
      case 'w:bookmarkStart':
        draft.bookmarks.push(...partOf(attributes.get('w:name') ?? ''));
        break;
      case 'w:del':
        draft.endDeleted ||= this.around.inProperties;
        break;
      case 'w:fldSimple':
        draft.instruction += attributes.get('w:instr') ?? '';
        break;
      case 'w:commentReference':
        draft.comments.push(this.comments.get(attributes.get('w:id') ?? '') ?? '');
        break;
      case 'w:hyperlink':
        draft.hasLink ||= attributes.has('r:id');
        break;
    }
  }

  private endParagraph(): void {
    const { draft } = this;
    const number = this.paragraphs.length + 1;
    if (number > MAX_PARAGRAPHS) refuseUnsafe(`it has more than ${MAX_PARAGRAPHS} paragraphs`);
    if (draft.endDeleted && draft.inline.length > 0) this.refuse('has an end that is deleted');
    const meaning = this.styles.paragraphs.get(draft.style);
    const warnings = meaning?.kind === 'contents' ? draft.commentWarnings() : draft.warnings();
    const { bookmarks, inline } = draft;
    this.paragraphs.push({ number, meaning, bookmarks, inline, warnings });
    this.draft = new ParagraphDraft();
  }

  private refuse(detail: string): never {
    return refuseWord({
      kind: 'changed',
      path: `paragraph ${this.paragraphs.length + 1}`,
      detail,
    });
  }
}

function partOf(bookmark: string): readonly BookmarkedPart[] {
  const part = readBookmarkName(bookmark);
  return part ? [part] : [];
}
