import {
  checked,
  expectArray,
  expectCount,
  expectMatching,
  expectOneOf,
  expectShape,
  expectShortText,
  expectText,
  refuse,
  type ShapeProblem,
} from '../expect';
import { COVER_ROLES } from '../report/document';
import { LONGEST_TITLE } from '../report/parse-facts';
import { isTemplateId } from '../report/parse-report';
import type { Result } from '../result';
import { LANGUAGES, type Language } from '../rich-text/inline';
import { shortened } from '../shortened';
import { strayBraces } from './placeholder-text';
import type {
  Template,
  TemplateBlock,
  TemplateCoverLine,
  TemplateImprintLine,
  TemplateSection,
  TemplateWording,
} from './template';

const UNPAIRED = 'has a brace without its other half';

/** Checks a template from a file. The path in a problem is that of the value in the JSON. */
export function parseTemplate(value: unknown): Result<Template, ShapeProblem> {
  return checked(() => expectTemplate(value));
}

function expectTemplate(value: unknown): Template {
  const keys = ['$schema', 'format', 'id', 'version', 'name', 'wording'];
  const template = expectShape(value, '', keys);
  expectOneOf(template.format, 'format', ['arolwg-template']);
  const name = expectShape(template.name, 'name', LANGUAGES);
  return {
    id: expectMatching(template.id, 'id', isTemplateId, 'small letters, digits and hyphens'),
    version: expectCount(template.version, 'version', 1),
    name: { en: expectFixedWords(name.en, 'name.en'), cy: expectFixedWords(name.cy, 'name.cy') },
    wording: expectWordings(template.wording),
  };
}

function expectWordings(value: unknown): Template['wording'] {
  const wording = expectShape(value, 'wording', LANGUAGES);
  const present = LANGUAGES.filter((language) => wording[language] !== undefined);
  if (present.length === 0) refuse('wording', 'has no language');
  return Object.fromEntries(
    present.map((language): [Language, TemplateWording] => [
      language,
      expectWording(wording[language], `wording.${language}`),
    ]),
  );
}

function expectWording(value: unknown, path: string): TemplateWording {
  const keys = ['title', 'cover', 'imprint', 'sections', 'questions'];
  const wording = expectShape(value, path, keys);
  const list = <Item>(key: string, item: (value: unknown, at: string) => Item): readonly Item[] =>
    expectArray(wording[key], `${path}.${key}`).map((one, i) => item(one, `${path}.${key}[${i}]`));
  const cover = list('cover', expectCoverLine);
  if (cover.length === 0) refuse(`${path}.cover`, 'is empty');
  const questions = list('questions', expectWords);
  if (questions.length === 0) refuse(`${path}.questions`, 'is empty');
  return {
    title: expectShortText(
      expectFixedWords(wording.title, `${path}.title`),
      `${path}.title`,
      LONGEST_TITLE,
    ),
    cover,
    imprint: list('imprint', expectImprintLine),
    sections: list('sections', expectSection),
    questions,
  };
}

function expectCoverLine(value: unknown, path: string): TemplateCoverLine {
  const line = expectShape(value, path, ['role', 'language', 'text']);
  return {
    role: expectOneOf(line.role, `${path}.role`, COVER_ROLES),
    language: expectOneOf(line.language, `${path}.language`, LANGUAGES),
    text: expectWords(line.text, `${path}.text`),
  };
}

function expectImprintLine(value: unknown, path: string): TemplateImprintLine {
  const { language, text } = expectShape(value, path, ['language', 'text']);
  return {
    language: expectOneOf(language, `${path}.language`, LANGUAGES),
    text: expectWords(text, `${path}.text`),
  };
}

function expectSection(value: unknown, path: string): TemplateSection {
  const keys = ['heading', 'headingNumber', 'paragraphNumber', 'content'];
  const section = expectShape(value, path, keys);
  const numbers = ['n.0.', 'n.', 'none'] as const;
  return {
    heading: expectWords(section.heading, `${path}.heading`),
    headingNumber: expectOneOf(section.headingNumber, `${path}.headingNumber`, numbers),
    paragraphNumber: expectOneOf(section.paragraphNumber, `${path}.paragraphNumber`, [
      'n.n.',
      'n.n',
    ]),
    content: expectArray(section.content, `${path}.content`).map((block, i) =>
      expectBlock(block, `${path}.content[${i}]`),
    ),
  };
}

function expectBlock(value: unknown, path: string): TemplateBlock {
  const { kind, text } = expectShape(value, path, ['kind', 'text']);
  return {
    kind: expectOneOf(kind, `${path}.kind`, ['numbered', 'plain', 'bullet']),
    text: expectWords(text, `${path}.text`),
  };
}

/** Words that are not blank and hold no braces but those of placeholders; they may hold line breaks. */
function expectWords(value: unknown, path: string): string {
  if (typeof value !== 'string') return expectText(value, path);
  const line = expectText(value.replace(/\n/g, ''), path);
  expectMatching(line, path, (text) => text.trim() !== '', 'text with words');
  const stray = strayBraces(value);
  if (stray === undefined) return value;
  return refuse(
    path,
    stray.length > 1 ? `names ${shortened(stray)}, which is not known` : UNPAIRED,
  );
}

/** Words on one line that stand for themselves: nothing in them is filled in. */
function expectFixedWords(value: unknown, path: string): string {
  const words = expectWords(value, path);
  if (words.includes('\n')) refuse(path, 'holds a line break, which it cannot');
  return /[{}]/.test(words)
    ? refuse(path, 'holds a placeholder, which is not filled in here')
    : words;
}
