import type { WordRefusal } from '../../../../src/core/api';
import { readingLines } from '../../../../src/core/report/reading-order';
import type { Report } from '../../../../src/core/report/report';
import type { ImportWarning } from '../../../../src/core/text-import/outcome';
import { exportWord } from '../../../../src/services/word/export-word';
import { readWord, type WordReport } from '../../../../src/services/word/read-word';
import { withPart } from '../../../support/word-parts';

/** A report that was exported, so that a test can change it as a person does in Word. */
export async function wordFileOf(report: Report): Promise<WordFile> {
  return new WordFile(await exportWord(report, { kind: 'draft', pageNumbers: false }));
}

export class WordFile {
  constructor(private readonly bytes: Uint8Array) {}

  /** The file with `from` of its text replaced, which must be there. */
  async with(from: string | RegExp, to: string): Promise<WordFile> {
    return this.withIn('word/document.xml', from, to);
  }

  /** As `with`, in a part of that name. */
  async withIn(part: string, from: string | RegExp, to: string): Promise<WordFile> {
    return new WordFile(await withPart(this.bytes, part, (xml) => xml.replace(from, to)));
  }

  /** The report in it, which must be one, and what is said of it. */
  async read(): Promise<WordReport> {
    const read = await readWord(this.bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    return read.value;
  }

  /** The words of each of its lines. */
  async lines(): Promise<readonly string[]> {
    return readingLines((await this.read()).report.document).map(({ text }) => text);
  }

  /** What is said of it: the kind of each warning with its quote. */
  async said(): Promise<readonly (readonly [ImportWarning['kind'], string])[]> {
    return (await this.read()).warnings.map(({ kind, quote }) => [kind, quote]);
  }

  async refusal(): Promise<WordRefusal | undefined> {
    const read = await readWord(this.bytes);
    return read.ok ? undefined : read.failure;
  }
}

/** A run of Word, with a character style where one is given. */
export function run(words: string, style = '', more = ''): string {
  const styled = style === '' ? '' : `<w:rStyle w:val="${style}"/>`;
  return `<w:r><w:rPr>${styled}${more}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}
