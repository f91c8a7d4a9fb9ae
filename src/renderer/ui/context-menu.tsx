import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Popover } from 'react-aria-components';
import { Menu, type MenuProps } from './menu';

/** A place in the window, from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ContextMenuProps<Id extends string> extends MenuProps<Id> {
  /** Where the menu opens. */
  readonly at: Point;
  /** The side of the point that the menu is flush with. */
  readonly side?: 'start' | 'end';
  readonly onClose: () => void;
}

/** A menu at a point; it is open for as long as it is shown. */
export function ContextMenu<Id extends string>(props: ContextMenuProps<Id>) {
  const { label, entries, onChoose, at, side = 'start', onClose } = props;
  const anchor = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    anchor.current?.style.setProperty('translate', `${at.x}px ${at.y}px`);
  }, [at]);
  const closeOnFalse = (isOpen: boolean) => {
    if (!isOpen) onClose();
  };
  const choose = (id: Id) => {
    onClose();
    onChoose(id);
  };
  return (
    <>
      {/* In the body, because a container with a size of its own would move what is fixed in it. */}
      {createPortal(<span ref={anchor} className="menu-anchor" />, document.body)}
      <Popover
        className="menu-frame"
        triggerRef={anchor}
        placement={`bottom ${side}`}
        offset={0}
        isOpen
        onOpenChange={closeOnFalse}
        aria-label={label}
      >
        <Menu label={label} entries={entries} onChoose={choose} />
      </Popover>
    </>
  );
}
