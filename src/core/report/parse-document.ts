import {
  checked,
  expectArray,
  expectBoolean,
  expectMatching,
  expectOneOf,
  expectShape,
  refuse,
  type Shape,
  type ShapeProblem,
} from '../expect';
import type { Result } from '../result';
import { LANGUAGES, type Inline } from '../rich-text/inline';
import { expectInline } from '../rich-text/parse-inline';
import { isBlank } from '../rich-text/plain-text';
import {
  COVER_ROLES,
  type Cover,
  type Finding,
  type FindingList,
  type Imprint,
  type Paragraph,
  type Question,
  type ReportDocument,
  type Section,
  type SectionBlock,
  type Side,
} from './document';
import { isNodeId } from './new-ids';
import { expectFacts } from './parse-facts';

/**
 * Checks a document from the editor, a file or another program and gives it in its one form:
 * inline nodes normalised, blocks and findings that show nothing left out. The same document always
 * comes out the same, so what was stored and what was edited can be compared.
 */
export function parseDocument(value: unknown): Result<ReportDocument, ShapeProblem> {
  return checked(() => expectDocument(value, 'document'));
}

/** As `parseDocument`, inside another check. */
export function expectDocument(value: unknown, path: string): ReportDocument {
  const { type, attrs, content } = expectShape(value, path, ['type', 'attrs', 'content']);
  expectOneOf(type, `${path}.type`, ['report']);
  const [cover, imprint, ...parts] = expectArray(content, `${path}.content`);
  if (parts.length === 0) refuse(`${path}.content`, 'has no section and no question');
  const document: ReportDocument = {
    type: 'report',
    attrs: expectFacts(attrs, `${path}.attrs`),
    content: [
      expectCover(cover, `${path}.content[0]`),
      expectImprint(imprint, `${path}.content[1]`),
      ...parts.map((part, i) => expectPart(part, `${path}.content[${i + 2}]`)),
    ],
  };
  refuseRepeatedIds(document, path);
  return document;
}

function expectNode(value: unknown, path: string, type: string, keys: readonly string[]): Shape {
  const node = expectShape(value, path, ['type', ...keys]);
  expectOneOf(node.type, `${path}.type`, [type]);
  return node;
}

/** The content of a text block, as a part of its node: left out where there is none. */
function textContent(value: unknown, path: string): { readonly content?: readonly Inline[] } {
  const content = expectInline(value, `${path}.content`);
  return content.length > 0 ? { content } : {};
}

function expectCover(value: unknown, path: string): Cover {
  const { content } = expectNode(value, path, 'cover', ['content']);
  const lines = expectArray(content, `${path}.content`);
  if (lines.length === 0) refuse(`${path}.content`, 'is empty');
  return {
    type: 'cover',
    content: lines.map((line, i) => {
      const at = `${path}.content[${i}]`;
      const node = expectNode(line, at, 'coverLine', ['attrs', 'content']);
      const attrs = expectShape(node.attrs, `${at}.attrs`, ['role', 'language']);
      return {
        type: 'coverLine',
        attrs: {
          role: expectOneOf(attrs.role, `${at}.attrs.role`, COVER_ROLES),
          language: expectOneOf(attrs.language, `${at}.attrs.language`, LANGUAGES),
        },
        ...textContent(node.content, at),
      };
    }),
  };
}

function expectImprint(value: unknown, path: string): Imprint {
  const { attrs, content } = expectNode(value, path, 'imprint', ['attrs', 'content']);
  const { locked } = expectShape(attrs, `${path}.attrs`, ['locked']);
  const paragraphs = expectParagraphs(content, path);
  return {
    type: 'imprint',
    attrs: { locked: expectBoolean(locked, `${path}.attrs.locked`) },
    ...(paragraphs.length > 0 ? { content: paragraphs } : {}),
  };
}

function expectParagraphs(value: unknown, path: string): readonly Paragraph[] {
  if (value === undefined) return [];
  return expectArray(value, `${path}.content`)
    .map((paragraph, i): Paragraph => {
      const at = `${path}.content[${i}]`;
      const { content } = expectNode(paragraph, at, 'paragraph', ['content']);
      return { type: 'paragraph', ...textContent(content, at) };
    })
    .filter((paragraph) => !isBlank(paragraph.content ?? []));
}

function expectPart(value: unknown, path: string): Section | Question {
  const { type } = expectShape(value, path, ['type', 'attrs', 'content']);
  const kind = expectOneOf(type, `${path}.type`, ['section', 'question']);
  return kind === 'section' ? expectSection(value, path) : expectQuestion(value, path);
}

function expectSection(value: unknown, path: string): Section {
  const node = expectNode(value, path, 'section', ['attrs', 'content']);
  const at = `${path}.attrs`;
  const attrs = expectShape(node.attrs, at, ['id', 'locked', 'headingNumber', 'paragraphNumber']);
  const [heading, ...blocks] = expectArray(node.content, `${path}.content`);
  const { content } = expectNode(heading, `${path}.content[0]`, 'sectionHeading', ['content']);
  return {
    type: 'section',
    attrs: {
      id: expectNodeId(attrs.id, `${at}.id`),
      locked: expectBoolean(attrs.locked, `${at}.locked`),
      headingNumber: expectOneOf(attrs.headingNumber, `${at}.headingNumber`, [
        'n.0.',
        'n.',
        'none',
      ]),
      paragraphNumber: expectOneOf(attrs.paragraphNumber, `${at}.paragraphNumber`, ['n.n.', 'n.n']),
    },
    content: [
      { type: 'sectionHeading', ...textContent(content, `${path}.content[0]`) },
      ...blocks
        .map((block, i) => expectBlock(block, `${path}.content[${i + 1}]`))
        .filter((block) => !isBlank(block.content ?? [])),
    ],
  };
}

function expectBlock(value: unknown, path: string): SectionBlock {
  const { type, content } = expectShape(value, path, ['type', 'content']);
  const kind = expectOneOf(type, `${path}.type`, ['numberedParagraph', 'paragraph', 'bullet']);
  return { type: kind, ...textContent(content, path) };
}

function expectQuestion(value: unknown, path: string): Question {
  const node = expectNode(value, path, 'question', ['attrs', 'content']);
  const attrs = expectShape(node.attrs, `${path}.attrs`, ['id', 'locked']);
  const [text, positives, improvements, ...more] = expectArray(node.content, `${path}.content`);
  if (more.length > 0) refuse(`${path}.content[3]`, 'is not known here');
  const { content } = expectNode(text, `${path}.content[0]`, 'questionText', ['content']);
  return {
    type: 'question',
    attrs: {
      id: expectNodeId(attrs.id, `${path}.attrs.id`),
      locked: expectBoolean(attrs.locked, `${path}.attrs.locked`),
    },
    content: [
      { type: 'questionText', ...textContent(content, `${path}.content[0]`) },
      expectFindings(positives, `${path}.content[1]`, 'positives'),
      expectFindings(improvements, `${path}.content[2]`, 'improvements'),
    ],
  };
}

function expectFindings<Kind extends Side>(
  value: unknown,
  path: string,
  side: Kind,
): FindingList<Kind> {
  const { content } = expectNode(value, path, side, ['content']);
  const findings = (content === undefined ? [] : expectArray(content, `${path}.content`))
    .map((finding, i) => expectFinding(finding, `${path}.content[${i}]`))
    .filter((finding) => finding.content.length > 0);
  return { type: side, ...(findings.length > 0 ? { content: findings } : {}) };
}

function expectFinding(value: unknown, path: string): Finding {
  const { attrs, content } = expectNode(value, path, 'finding', ['attrs', 'content']);
  const { id } = expectShape(attrs, `${path}.attrs`, ['id']);
  return {
    type: 'finding',
    attrs: { id: expectNodeId(id, `${path}.attrs.id`) },
    content: expectParagraphs(content, path),
  };
}

function expectNodeId(value: unknown, path: string): string {
  return expectMatching(value, path, isNodeId, 'an id of 6 to 24 small letters and digits');
}

function refuseRepeatedIds(document: ReportDocument, path: string): void {
  const seen = new Set<string>();
  for (const part of document.content) {
    if (part.type === 'cover' || part.type === 'imprint') continue;
    const findings =
      part.type === 'question'
        ? [...(part.content[1].content ?? []), ...(part.content[2].content ?? [])]
        : [];
    for (const { attrs } of [part, ...findings]) {
      if (seen.has(attrs.id)) refuse(path, `has the id ${attrs.id} twice`);
      seen.add(attrs.id);
    }
  }
}
