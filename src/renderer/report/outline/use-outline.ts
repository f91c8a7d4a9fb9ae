import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { outlineOf, type Outline } from './outline-of';

/** A pause in writing after which words are counted again; never between two keys. */
const PAUSE_MS = 250;

/** The outline of what is in the editor, a moment after it changes. */
export function useOutline(editor: Editor): Outline {
  const [outline, setOutline] = useState(() => outlineOf(editor.state.doc));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setOutline(outlineOf(editor.state.doc)), PAUSE_MS);
    };
    editor.on('update', soon);
    return () => {
      clearTimeout(timer);
      editor.off('update', soon);
    };
  }, [editor]);
  return outline;
}
