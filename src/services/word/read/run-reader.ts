import { cleanText } from '../../../core/rich-text/characters';
import type { Language, Mark } from '../../../core/rich-text/inline';
import { readLanguageTag } from '../language-tags';
import { isOn } from '../package/on-off';
import type { XmlElement } from '../package/read-xml';
import { characterOf, isLineBreak, trimSpaces } from './read-run-text';
import type { RunMeaning, StyleTable } from './style-table';
import type { WordInline } from './word-paragraph';

/** A run that ended. */
export interface ReadRun {
  readonly inline: readonly WordInline[];
  readonly hidden: boolean;
  readonly struck: boolean;
  /** Whether it held a character that no report can hold. */
  readonly lost: boolean;
}

/** Reads runs (`w:r`) out of the events of a document part. All else passes it by. */
export class RunReader {
  private inRun = false;
  private keepSpaces = false;
  private meaning: RunMeaning | undefined;
  private bold = false;
  private italic = false;
  private hidden = false;
  private struck = false;
  private lost = false;
  private language: Language | undefined;
  /** The text of the `w:t` that is open. */
  private piece = '';
  /** The text of the run since its start or its last line break. */
  private words = '';
  private found: WordInline[] = [];

  constructor(private readonly styles: Omit<StyleTable, 'paragraphs'>) {}

  get isOpen(): boolean {
    return this.inRun;
  }

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'w:r') this.start();
    if (!this.inRun) return;
    this.readProperty(element);
    if (name === 'w:t') this.keepSpaces = attributes.get('xml:space') === 'preserve';
    this.words += characterOf(name) ?? '';
    if (isLineBreak(element)) this.breakLine();
  }

  /** Takes text of a `w:t`. */
  text(text: string): void {
    this.piece += text;
  }

  /** What the run held, where it is a run that ends. */
  close(name: string): ReadRun | undefined {
    if (!this.inRun) return undefined;
    if (name === 'w:t') this.endText();
    if (name !== 'w:r') return undefined;
    this.endWords();
    this.inRun = false;
    const { hidden, struck, lost } = this;
    return { inline: this.found, hidden, struck, lost };
  }

  private start(): void {
    this.inRun = true;
    this.meaning = undefined;
    this.bold = false;
    this.italic = false;
    this.hidden = false;
    this.struck = false;
    this.lost = false;
    this.language = undefined;
    this.words = '';
    this.found = [];
  }

  private readProperty(element: XmlElement): void {
    const value = element.attributes.get('w:val') ?? '';
    switch (element.name) {
      case 'w:rStyle':
        this.meaning = this.styles.runs.get(value);
        this.hidden ||= this.styles.hidden.has(value);
        // A placeholder's style is how it looks, not how its words are marked.
        this.bold = !this.meaning && this.styles.bold.has(value);
        this.italic = !this.meaning && this.styles.italic.has(value);
        break;
      case 'w:b':
        this.bold = isOn(element);
        break;
      case 'w:i':
        this.italic = isOn(element);
        break;
      case 'w:vanish':
        this.hidden = isOn(element);
        break;
      case 'w:strike':
      case 'w:dstrike':
        this.struck ||= isOn(element);
        break;
      case 'w:lang':
        this.language = readLanguageTag(value);
        break;
    }
  }

  private endText(): void {
    this.words += this.keepSpaces ? this.piece : trimSpaces(this.piece);
    this.piece = '';
  }

  private breakLine(): void {
    this.endWords();
    this.found.push({ type: 'hardBreak', marks: this.marks() });
  }

  private endWords(): void {
    const words = cleanText(this.words);
    this.lost ||= words.length < this.words.length;
    this.words = '';
    if (words === '') return;
    const marks = this.marks();
    if (!this.meaning) this.found.push({ type: 'text', text: words, marks });
    else if (this.meaning.kind === 'gap') this.found.push({ type: 'gap', words, marks });
    else this.found.push({ type: 'placeholder', field: this.meaning.field, words, marks });
  }

  private marks(): readonly Mark[] {
    const marks: Mark[] = [];
    if (this.bold) marks.push({ type: 'bold' });
    if (this.italic) marks.push({ type: 'italic' });
    if (this.language) marks.push({ type: 'language', attrs: { language: this.language } });
    return marks;
  }
}
