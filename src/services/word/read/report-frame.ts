import { checked, expectShape, type Shape } from '../../../core/expect';
import type { CoverFacts } from '../../../core/report/document';
import { expectFacts } from '../../../core/report/parse-facts';
import { refuseWord } from '../package/refusal';
import { FORMAT_PROPERTY, readReportProperties, WORD_FORMAT } from '../report-properties';

/** A report without its text, as its Word file's properties hold it. What is `unknown` core checks later. */
export interface ReadFrame {
  readonly report: Shape;
  readonly facts: CoverFacts;
  readonly imprint: unknown;
  /** The attributes of sections and questions by their ids, the ids left out. */
  readonly parts: ReadonlyMap<string, object>;
}

/** The frame that a file's custom properties hold; refuses a file that is not ours. */
export function frameFrom(properties: ReadonlyMap<string, string>): ReadFrame {
  const format = properties.get(FORMAT_PROPERTY);
  if (format === undefined) return refuseWord({ kind: 'not-ours' });
  if (format !== WORD_FORMAT) {
    return refuseFrame(FORMAT_PROPERTY, `names the form ${format.slice(0, 20)}, not known here`);
  }
  const json = readReportProperties(properties);
  if (!json.ok) return refuseFrame('properties', json.failure);
  const frame = checked(() => expectFrame(json.value));
  return frame.ok ? frame.value : refuseFrame(frame.failure.path, frame.failure.message);
}

function refuseFrame(path: string, detail: string): never {
  return refuseWord({ kind: 'changed', path, detail });
}

function expectFrame(value: unknown): ReadFrame {
  const own = ['id', 'template', 'state', 'createdAt', 'modifiedAt'];
  const path = 'properties';
  const { facts, imprint, parts, ...report } = expectShape(value, path, [
    ...own,
    'facts',
    'imprint',
    'parts',
  ]);
  return {
    report,
    facts: expectFacts(facts, `${path}.facts`),
    imprint,
    parts: expectParts(parts, `${path}.parts`),
  };
}

function expectParts(value: unknown, path: string): ReadonlyMap<string, object> {
  const ids = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const parts = expectShape(value, path, ids);
  return new Map(
    ids.map((id) => {
      const names = ['locked', 'headingNumber', 'paragraphNumber'];
      return [id, expectShape(parts[id], `${path}.${id}`, names)];
    }),
  );
}
