import type { Attribute } from '@tiptap/core';
import { isNodeId } from '../../../core/report/new-ids';

/**
 * An attribute that lives in the document only: it is never read from pasted HTML nor written to it,
 * and `accepts` checks its value when a document is opened, because TipTap itself checks names alone.
 */
export function documentAttribute(
  fallback: unknown,
  accepts: (value: unknown) => boolean,
): Attribute {
  return {
    default: fallback,
    rendered: false,
    parseHTML: () => fallback,
    validate: (value: unknown) => {
      if (!accepts(value)) throw new RangeError(`Not a value for this: ${JSON.stringify(value)}`);
    },
  };
}

/** An attribute that holds one of a few words. */
export function choiceAttribute<Choice extends string>(
  choices: readonly Choice[],
  fallback: Choice,
): Attribute {
  return documentAttribute(fallback, (value) => choices.some((choice) => choice === value));
}

/** The id of a part. It is empty for the moment until a new finding gets its own. */
export function idAttribute(): Attribute {
  return documentAttribute('', (value) => {
    return typeof value === 'string' && (value === '' || isNodeId(value));
  });
}

/** Whether a part's text is changed on purpose only. */
export function lockedAttribute(): Attribute {
  return documentAttribute(true, (value) => typeof value === 'boolean');
}
