import type { Editor } from '@tiptap/core';
import { GripVertical } from 'lucide-react';
import { useRef, useState, type CSSProperties, type RefObject } from 'react';
import { useWords } from '../../words';
import type { DropGap } from './gap-at';
import { HandleMenu } from './handle-menu';
import { useDrag } from './use-drag';
import { useHandlePlace } from './use-handle-place';
import './handle.css';

export interface FindingHandleProps {
  readonly editor: Editor;
  /** What scrolls the page; the handle and the drop line stand within it. */
  readonly desk: RefObject<HTMLElement | null>;
}

/**
 * The handle ⋮⋮ at the finding under the pointer or with the caret: drag it to move the finding, press
 * it for the commands. There is one, not one a finding: hundreds would slow writing down.
 */
export function FindingHandle({ editor, desk }: FindingHandleProps) {
  const words = useWords('editor');
  const button = useRef<HTMLButtonElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isDragging, setDragging] = useState(false);
  const place = useHandlePlace(editor, desk, isMenuOpen || isDragging);
  const { target, handlers } = useDrag(editor, desk, place?.findingId, {
    onPress: () => setMenuOpen(true),
    onDragging: setDragging,
  });
  if (!place) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="finding-handle"
        style={{ top: place.top, left: place.left }}
        aria-label={words('handle.name')}
        aria-haspopup="menu"
        aria-expanded={isMenuOpen}
        onClick={(event) => {
          // A press with the pointer was heard already, as the start of a drag that went nowhere.
          if (event.detail === 0) setMenuOpen(true);
        }}
        {...handlers}
      >
        <GripVertical size={16} aria-hidden />
      </button>
      <HandleMenu
        editor={editor}
        findingId={place.findingId}
        triggerRef={button}
        isOpen={isMenuOpen}
        onOpenChange={setMenuOpen}
      />
      {target && <DropLine editor={editor} desk={desk} target={target} />}
    </>
  );
}

function DropLine({ editor, desk, target }: FindingHandleProps & { readonly target: DropGap }) {
  return <div className="drop-line" style={lineStyle(editor, desk.current, target.y)} />;
}

function lineStyle({ view }: Editor, desk: HTMLElement | null, y: number): CSSProperties {
  const list = view.dom.querySelector('.findings')?.getBoundingClientRect();
  const frame = desk?.getBoundingClientRect();
  if (!list || !frame || !desk) return {};
  return {
    top: y - frame.top + desk.scrollTop,
    left: list.left - frame.left + desk.scrollLeft,
    width: list.width,
  };
}
