import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';
import './page/fonts.css';
import './page/prosemirror.css';
import './page/page.css';
import './page/texts.css';

/** Puts the page of an editor into the window. React draws the frame, never what is written. */
export function EditorPage({ editor }: { readonly editor: Editor }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = editor.view.dom.parentElement;
    if (frame) place.current?.replaceChildren(frame);
  }, [editor]);
  return <div ref={place} />;
}
