import type { WordPackage } from '../package/open-package';
import { readXml } from '../package/read-xml';
import { relatedPart } from '../package/relationships';

/** The custom properties of a file by their names; none where the file has none. */
export async function readCustomProperties(
  file: WordPackage,
): Promise<ReadonlyMap<string, string>> {
  const properties = new Map<string, string>();
  const part = await relatedPart(file, '', 'custom-properties');
  if (part === undefined || !file.has(part)) return properties;
  let name: string | undefined;
  let value = '';
  await readXml(await file.stream(part), {
    open: (element) => {
      if (element.name !== 'custom:property') return;
      name = element.attributes.get('name');
      value = '';
    },
    text: (text) => {
      if (name !== undefined) value += text;
    },
    close: (element) => {
      if (element === 'custom:property' && name !== undefined) properties.set(name, value.trim());
    },
  });
  return properties;
}
