import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';

/** Carries a command out in the editor and leaves the focus in the text. */
export function run({ view }: Editor, command: Command): boolean {
  const done = command(view.state, view.dispatch, view);
  view.focus();
  return done;
}
