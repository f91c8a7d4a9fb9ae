import { Node } from '@tiptap/core';
import { checked } from '../../../core/expect';
import type { Authority } from '../../../core/report/authority';
import { COVER_ROLES } from '../../../core/report/document';
import { expectAuthority, expectMonthOrNone } from '../../../core/report/parse-facts';
import { isCleanText } from '../../../core/rich-text/characters';
import { LANGUAGES } from '../../../core/rich-text/inline';
import { choiceAttribute, documentAttribute, lockedAttribute } from './attributes';

const NO_AUTHORITY: Authority = { en: '', cy: '', inspectionOfEn: '', inspectionOfCy: '' };

/** The whole report: its attributes are the facts that the cover names. */
export const ReportNode = Node.create({
  name: 'report',
  topNode: true,
  content: 'cover imprint (section | question)+',
  marks: '',
  addAttributes: () => ({
    language: choiceAttribute(LANGUAGES, 'en'),
    title: documentAttribute('', (value) => typeof value === 'string' && isCleanText(value)),
    month: documentAttribute('', (value) => checked(() => expectMonthOrNone(value, '')).ok),
    authority: documentAttribute(NO_AUTHORITY, (value) => {
      return checked(() => expectAuthority(value, '')).ok;
    }),
  }),
});

export const CoverNode = Node.create({
  name: 'cover',
  content: 'coverLine+',
  selectable: false,
  isolating: true,
  renderHTML: () => ['div', { class: 'cover' }, 0],
});

export const CoverLineNode = Node.create({
  name: 'coverLine',
  content: 'inline*',
  selectable: false,
  addAttributes: () => ({
    role: choiceAttribute(COVER_ROLES, 'other'),
    language: choiceAttribute(LANGUAGES, 'en'),
  }),
  renderHTML: ({ node }) => {
    const { role, language } = node.attrs as Record<string, string>;
    return ['p', { class: `cover-line cover-${role ?? ''}`, lang: language }, 0];
  },
});

export const ImprintNode = Node.create({
  name: 'imprint',
  content: 'paragraph*',
  selectable: false,
  isolating: true,
  addAttributes: () => ({ locked: lockedAttribute() }),
  renderHTML: () => ['div', { class: 'imprint' }, 0],
});
