import type { XmlElement } from './read-xml';

/** Whether a property such as `w:b` or `w:keepNext` is on: it is where its value does not say no. */
export function isOn({ attributes }: XmlElement): boolean {
  return !['false', '0', 'off', 'none'].includes(attributes.get('w:val') ?? 'true');
}
