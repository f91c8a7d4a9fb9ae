const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The prefixes under which the code here names elements, whatever prefixes a file uses. */
const PREFIXES: Readonly<Record<string, string>> = {
  [`${OFFICE}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OFFICE}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OFFICE}/officeDocument/2006/math`]: 'm',
  [`${OFFICE}/officeDocument/2006/custom-properties`]: 'custom',
  [`${STRICT}/officeDocument/customProperties`]: 'custom',
  [`${OFFICE}/officeDocument/2006/docPropsVTypes`]: 'vt',
  [`${STRICT}/officeDocument/docPropsVTypes`]: 'vt',
  [`${OFFICE}/package/2006/relationships`]: 'rel',
  [`${OFFICE}/package/2006/metadata/core-properties`]: 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** `w:p` for a paragraph; a name of no known namespace gets a question mark as its prefix. */
export function knownName(uri: string, local: string): string {
  if (uri === '') return local;
  return `${PREFIXES[uri] ?? '?'}:${local}`;
}
