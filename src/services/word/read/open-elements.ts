/** Elements that hold text, or that Word puts around and between text without a meaning for it. */
const CONTENT: ReadonlySet<string> = new Set([
  'w:document',
  'w:body',
  'w:p',
  'w:r',
  'w:t',
  'w:tab',
  'w:ptab',
  'w:br',
  'w:cr',
  'w:softHyphen',
  'w:noBreakHyphen',
  'w:lastRenderedPageBreak',
  'w:fldChar',
  'w:fldSimple',
  'w:instrText',
  'w:delInstrText',
  'w:delText',
  'w:hyperlink',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:proofErr',
  'w:annotationRef',
  'w:commentReference',
  ...['bookmark', 'perm', 'commentRange', 'moveFromRange', 'moveToRange'].flatMap(bothEnds),
  ...['Ins', 'Del', 'MoveFrom', 'MoveTo'].flatMap((kind) => bothEnds(`customXml${kind}Range`)),
]);

/** Elements that say how something looks or what it is, and hold no words of the text. */
const PROPERTIES: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:ffData',
  'w:fldData',
  'w:background',
]);

const DELETIONS: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const INSERTIONS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);

function bothEnds(kind: string): readonly string[] {
  return [`w:${kind}Start`, `w:${kind}End`];
}

/** The elements that are open where a reader is in a document part. */
export class OpenElements {
  private readonly names: string[] = [];
  private properties = 0;
  private earlier = 0;
  private deletions = 0;
  private insertions = 0;

  get innermost(): string {
    return this.names.at(-1) ?? '';
  }

  get inProperties(): boolean {
    return this.properties > 0;
  }

  /** Within what a tracked change of looks keeps of how it was before. */
  get inEarlierLooks(): boolean {
    return this.earlier > 0;
  }

  get inDeletion(): boolean {
    return this.deletions > 0;
  }

  get inInsertion(): boolean {
    return this.insertions > 0;
  }

  /** Whether an element is known to stand in a report's text here. */
  knows(name: string): boolean {
    return this.inProperties || PROPERTIES.has(name) || CONTENT.has(name);
  }

  enter(name: string): void {
    this.names.push(name);
    this.count(name, 1);
  }

  leave(): void {
    const name = this.names.pop();
    if (name !== undefined) this.count(name, -1);
  }

  private count(name: string, by: 1 | -1): void {
    if (PROPERTIES.has(name)) this.properties += by;
    if (name.endsWith('Change')) this.earlier += by;
    if (DELETIONS.has(name)) this.deletions += by;
    if (INSERTIONS.has(name)) this.insertions += by;
  }
}
