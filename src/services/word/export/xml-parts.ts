import {
  BuilderElement,
  FileChild,
  StringContainer,
  StringValueElement,
  type XmlComponent,
} from 'docx';

/*
 * Elements of Word that docx has no public classes for.
 */

function fieldCharacter(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
}

/** The start of a field, up to what it shows. It is not marked as stale: Word would ask to update. */
export function fieldStart(instruction: string): readonly XmlComponent[] {
  return [
    fieldCharacter('begin'),
    new StringContainer('w:instrText', instruction),
    fieldCharacter('separate'),
  ];
}

/** The end of a field, after what it shows. */
export function fieldEnd(): XmlComponent {
  return fieldCharacter('end');
}

/** What Word takes for a table of contents of its own, with a button to update it. */
export class ContentsControl extends FileChild {
  constructor(entries: readonly XmlComponent[]) {
    super('w:sdt');
    const gallery = new StringValueElement('w:docPartGallery', 'Table of Contents');
    const unique = new BuilderElement({ name: 'w:docPartUnique' });
    const kind = new BuilderElement({ name: 'w:docPartObj', children: [gallery, unique] });
    this.root.push(
      new BuilderElement({ name: 'w:sdtPr', children: [kind] }),
      new BuilderElement({ name: 'w:sdtContent', children: entries }),
    );
  }
}

/**
 * Word's style of text that has no character style. docx bases its styles on it without writing it
 * down, and has no means to mark a style as the default.
 */
export function defaultCharacterStyle(): XmlComponent {
  return new BuilderElement({
    name: 'w:style',
    attributes: {
      type: { key: 'w:type', value: 'character' },
      standard: { key: 'w:default', value: '1' },
      id: { key: 'w:styleId', value: 'DefaultParagraphFont' },
    },
    children: [
      new StringValueElement('w:name', 'Default Paragraph Font'),
      new StringValueElement('w:uiPriority', '1'),
      new BuilderElement({ name: 'w:semiHidden' }),
      new BuilderElement({ name: 'w:unhideWhenUsed' }),
    ],
  });
}
