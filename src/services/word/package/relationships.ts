import type { WordPackage } from './open-package';
import { readXml } from './read-xml';
import { refuseUnsafe } from './refusal';

interface Relationship {
  /** The last step of the type's address, such as `officeDocument` or `styles`. */
  readonly type: string;
  readonly target: string;
}

/**
 * Refuses a package that points outside itself but by a link that a reader has to choose: a picture
 * or template elsewhere would be fetched when the file is opened.
 */
export async function refuseExternalParts(file: WordPackage): Promise<void> {
  for (const name of file.names.filter((one) => one.endsWith('.rels'))) {
    await readRelationships(file, name);
  }
}

/** The name of the part that a package (`''`) or a part has as its `type`; undefined where none. */
export async function relatedPart(
  file: WordPackage,
  part: string,
  type: string,
): Promise<string | undefined> {
  const [first] = await relatedParts(file, part, type);
  return first;
}

/** The names of all parts that a package (`''`) or a part has as its `type`. */
export async function relatedParts(
  file: WordPackage,
  part: string,
  type: string,
): Promise<readonly string[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!file.has(name)) return [];
  return (await readRelationships(file, name))
    .filter((one) => one.type === type)
    .map(({ target }) => (target.startsWith('/') ? target.slice(1) : folder + target));
}

async function readRelationships(
  file: WordPackage,
  name: string,
): Promise<readonly Relationship[]> {
  const found: Relationship[] = [];
  await readXml(await file.stream(name), {
    open: ({ name: element, attributes }) => {
      if (element !== 'rel:Relationship') return;
      const target = attributes.get('Target') ?? '';
      const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
      if (attributes.get('TargetMode') === 'External') checkExternal(type, target);
      found.push({ type, target });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function checkExternal(type: string, target: string): void {
  if (type !== 'hyperlink' || !/^(https|mailto):/i.test(target)) {
    refuseUnsafe('it points to something outside itself');
  }
}
