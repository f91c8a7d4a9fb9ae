import {
  DocumentDefaults,
  LineRuleType,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { COVER_ROLES, type CoverFacts, type ReportDocument } from '../../../core/report/document';
import { placeholderIn } from '../../../core/report/placeholders';
import { LANGUAGES, PLACEHOLDER_FIELDS, type Language } from '../../../core/rich-text/inline';
import { LANGUAGE_TAGS } from '../language-tags';
import {
  coverStyleIn,
  GAP_STYLE,
  PARAGRAPH_KINDS,
  PARAGRAPH_STYLES,
  PLACEHOLDER_STYLES,
  placeholderStyleIn,
} from '../style-names';
import { AFTER_TEXT, FONT, SIZE } from './measures';
import { LOOKS, SUPPORTING_STYLES } from './looks';
import { defaultCharacterStyle } from './xml-parts';

/** The styles of a report's Word file. Their language is the report's. */
export function stylesOf(document: ReportDocument): IStylesOptions {
  const { language } = document.attrs;
  return {
    // These take the place of docx's own styles, which no report uses and which name missing ones.
    importedStyles: [
      new DocumentDefaults({
        run: { font: FONT, size: SIZE.text, language: { value: LANGUAGE_TAGS[language] } },
        paragraph: {
          spacing: { line: 276, lineRule: LineRuleType.AUTO, after: AFTER_TEXT },
        },
      }),
      defaultCharacterStyle(),
    ],
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...PARAGRAPH_KINDS.map((kind) => ({
        ...PARAGRAPH_STYLES[kind],
        basedOn: 'Normal',
        quickFormat: true,
        ...LOOKS[kind],
      })),
      ...SUPPORTING_STYLES,
      ...otherLanguageStyles(language),
    ],
    characterStyles: [
      ...PLACEHOLDER_FIELDS.map((field) => ({
        ...PLACEHOLDER_STYLES[field],
        basedOn: 'DefaultParagraphFont',
      })),
      ...otherLanguageNames(document.attrs),
      { ...GAP_STYLE, basedOn: 'DefaultParagraphFont' },
      ...NOTE_STYLES,
    ],
  };
}

// docx writes the parts for notes even where there are none, and they name these.
const NOTE_STYLES = [
  { id: 'FootnoteReference', name: 'footnote reference', basedOn: 'DefaultParagraphFont' },
  { id: 'EndnoteReference', name: 'endnote reference', basedOn: 'DefaultParagraphFont' },
].map((style) => ({ ...style, run: { superScript: true } }));

/** The styles of facts that are known in one language only, and so stand in text of the other. */
function otherLanguageNames(facts: CoverFacts): readonly ICharacterStyleOptions[] {
  return PLACEHOLDER_FIELDS.flatMap((field) =>
    LANGUAGES.flatMap((wanted) => {
      const { language } = placeholderIn(field, facts, wanted);
      if (language === wanted) return [];
      const run = { language: { value: LANGUAGE_TAGS[language] } };
      return [
        { ...placeholderStyleIn(field, language), basedOn: PLACEHOLDER_STYLES[field].id, run },
      ];
    }),
  );
}

/** The cover's styles in the language that is not the report's. */
function otherLanguageStyles(own: Language): readonly IParagraphStyleOptions[] {
  return LANGUAGES.filter((language) => language !== own).flatMap((language) =>
    COVER_ROLES.map((role) => ({
      ...coverStyleIn(role, language),
      basedOn: PARAGRAPH_STYLES[`cover-${role}`].id,
      run: { language: { value: LANGUAGE_TAGS[language] } },
    })),
  );
}
