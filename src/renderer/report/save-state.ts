import type { SaveFailure } from '../../core/api';
import type { ShapeProblem } from '../../core/expect';
import type { Instant } from '../../core/report/report';

/** Why what was written is not on the disk. */
export type NotSaved =
  | SaveFailure
  /** Core does not take the document: nothing of it was sent anywhere. */
  | { readonly kind: 'refused'; readonly problem: ShapeProblem }
  /** Main did not answer. */
  | { readonly kind: 'no-answer'; readonly detail: string };

/** What can be said of the text in the window and the one on the disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'saving' }
  /** All was saved, and then somebody else stored other words. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'failed'; readonly failure: NotSaved };

/** Whether no word of the window is missing on the disk. */
export function isAllSaved({ kind }: SaveState): boolean {
  return kind === 'saved' || kind === 'overtaken';
}

/** Whether the report can be put back from the window: its file is gone, or was damaged. */
export function canPutBack(failure: NotSaved): boolean {
  if (failure.kind === 'file') return failure.failure.kind !== 'newer';
  return failure.kind === 'disk' && failure.reason === 'gone';
}

/** Whether the text of the window can be stored somewhere else though it could not be stored here. */
export function canBeCopied({ kind }: NotSaved): boolean {
  return kind === 'disk' || kind === 'file';
}
