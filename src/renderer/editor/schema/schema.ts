import { getSchema, type Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Italic } from '@tiptap/extension-italic';
import { HardBreakNode, PlaceholderNode, TextNode } from './inline-nodes';
import { LanguageMark } from './language-mark';
import {
  FindingNode,
  ImprovementsNode,
  PositivesNode,
  QuestionNode,
  QuestionTextNode,
} from './question-nodes';
import { CoverLineNode, CoverNode, ImprintNode, ReportNode } from './report-nodes';
import {
  BulletNode,
  NumberedParagraphNode,
  ParagraphNode,
  SectionHeadingNode,
  SectionNode,
} from './section-nodes';

/** Core's document as ProseMirror nodes; marks in core's order. */
export const SCHEMA_EXTENSIONS: Extensions = [
  ReportNode,
  CoverNode,
  CoverLineNode,
  ImprintNode,
  SectionNode,
  SectionHeadingNode,
  NumberedParagraphNode,
  ParagraphNode,
  BulletNode,
  QuestionNode,
  QuestionTextNode,
  PositivesNode,
  ImprovementsNode,
  FindingNode,
  TextNode,
  HardBreakNode,
  PlaceholderNode,
  Bold,
  Italic,
  LanguageMark,
];

/** The schema alone, for checks that need no editor. */
export const reportSchema = getSchema(SCHEMA_EXTENSIONS);
