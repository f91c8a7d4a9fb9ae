import { cleanText } from '../../../core/rich-text/characters';
import type { Language, Mark } from '../../../core/rich-text/inline';
import { readLanguageTag } from '../language-tags';
import { isOn } from '../package/on-off';
import type { XmlElement } from '../package/read-xml';
import { characterOf, isLineBreak, trimSpaces } from './read-run-text';
import type { RunMeaning, StyleTable } from './style-table';
import type { WordInline } from './word-paragraph';

/** Reads runs (`w:r`) out of the events of a document part. All else passes it by. */
export class RunReader {
  private inRun = false;
  private inText = false;
  private keepSpaces = false;
  private meaning: RunMeaning | undefined;
  private bold = false;
  private italic = false;
  private language: Language | undefined;
  /** The text of the `w:t` that is open. */
  private piece = '';
  /** The text of the run since its start or its last line break. */
  private words = '';
  private found: WordInline[] = [];

  constructor(private readonly styles: StyleTable['runs']) {}

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'w:r') this.start();
    if (!this.inRun) return;
    this.readProperty(element);
    if (name === 'w:t') {
      this.inText = true;
      this.keepSpaces = attributes.get('xml:space') === 'preserve';
    }
    this.words += characterOf(name) ?? '';
    if (isLineBreak(element)) this.breakLine();
  }

  text(text: string): void {
    if (this.inText) this.piece += text;
  }

  /** What the run held, once it ends. */
  close(name: string): readonly WordInline[] {
    if (name === 'w:t') this.endText();
    if (name !== 'w:r') return [];
    this.endWords();
    this.inRun = false;
    return this.found;
  }

  private start(): void {
    this.inRun = true;
    this.meaning = undefined;
    this.bold = false;
    this.italic = false;
    this.language = undefined;
    this.words = '';
    this.found = [];
  }

  private readProperty(element: XmlElement): void {
    const value = element.attributes.get('w:val') ?? '';
    switch (element.name) {
      case 'w:rStyle':
        this.meaning = this.styles.get(value);
        break;
      case 'w:b':
        this.bold = isOn(element);
        break;
      case 'w:i':
        this.italic = isOn(element);
        break;
      case 'w:lang':
        this.language = readLanguageTag(value);
        break;
    }
  }

  private endText(): void {
    this.words += this.keepSpaces ? this.piece : trimSpaces(this.piece);
    this.piece = '';
    this.inText = false;
  }

  private breakLine(): void {
    this.endWords();
    if (this.meaning?.kind !== 'gap') this.found.push({ type: 'hardBreak', marks: this.marks() });
  }

  private endWords(): void {
    const text = cleanText(this.words);
    this.words = '';
    if (text === '') return;
    const marks = this.marks();
    if (this.meaning?.kind === 'placeholder') {
      this.found.push({ type: 'placeholder', field: this.meaning.field, words: text, marks });
    } else if (!this.meaning) {
      this.found.push({ type: 'text', text, marks });
    }
  }

  private marks(): readonly Mark[] {
    const marks: Mark[] = [];
    if (this.bold) marks.push({ type: 'bold' });
    if (this.italic) marks.push({ type: 'italic' });
    if (this.language) marks.push({ type: 'language', attrs: { language: this.language } });
    return marks;
  }
}
