import type { Editor } from '@tiptap/core';
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type PointerEvent,
  type RefObject,
} from 'react';
import { moveFindingsTo } from '../findings/move';
import { run } from '../run';
import { autoScroll } from './auto-scroll';
import { gapAt, type DropGap } from './gap-at';
import { runWithFinding } from './run-with-finding';

/** So far the pointer must go before a press becomes a drag. */
const SLACK = 4;

export interface Drag {
  /** Where the finding would land; undefined while nothing is dragged. */
  readonly target: DropGap | undefined;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
    readonly onLostPointerCapture: () => void;
  };
}

interface Held {
  readonly findingId: string;
  readonly startY: number;
  readonly scroll: (pointerY: number | null) => void;
  y: number;
  isDragged: boolean;
}

export interface DragListeners {
  /** The handle was pressed and let go where it was. */
  readonly onPress: () => void;
  readonly onDragging: (isDragging: boolean) => void;
}

/** Drags the finding whose handle is held. */
export function useDrag(
  editor: Editor,
  desk: RefObject<HTMLElement | null>,
  findingId: string | undefined,
  { onPress, onDragging }: DragListeners,
): Drag {
  const held = useRef<Held | null>(null);
  const [target, setTarget] = useState<DropGap>();
  const end = (): void => {
    held.current?.scroll(null);
    held.current = null;
    setTarget(undefined);
    onDragging(false);
  };
  useEscape(target !== undefined, end);
  useTextChange(editor, target !== undefined, end);
  const aim = (): void => {
    if (held.current?.isDragged) setTarget(gapAt(editor, held.current.y));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || findingId === undefined || !desk.current) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const y = event.clientY;
    held.current = {
      findingId,
      startY: y,
      y,
      isDragged: false,
      scroll: autoScroll(desk.current, aim),
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const now = held.current;
    if (!now) return;
    now.y = event.clientY;
    now.isDragged ||= Math.abs(now.y - now.startY) > SLACK;
    if (!now.isDragged) return;
    onDragging(true);
    now.scroll(now.y);
    aim();
  };
  const onPointerUp = (): void => {
    const now = held.current;
    end();
    if (now && !now.isDragged) onPress();
    else if (now && target) drop(editor, now.findingId, target);
  };
  return {
    target,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: end,
      // Another button of the mouse takes it, and where the first is let go is heard no more.
      onLostPointerCapture: end,
    },
  };
}

function drop(editor: Editor, findingId: string, { gap }: DropGap): void {
  const findings = runWithFinding(editor.state, findingId);
  if (findings) run(editor, moveFindingsTo(findings, gap));
}

/** A change of the text puts back what is being dragged: the place that it was held over may be another now. */
function useTextChange(editor: Editor, isActive: boolean, onChange: () => void): void {
  const change = useEffectEvent(onChange);
  useEffect(() => {
    if (!isActive) return undefined;
    const onUpdate = (): void => change();
    editor.on('update', onUpdate);
    return () => void editor.off('update', onUpdate);
  }, [editor, isActive]);
}

/** Escape puts back what is being dragged. */
function useEscape(isActive: boolean, onEscape: () => void): void {
  const escape = useEffectEvent(onEscape);
  useEffect(() => {
    if (!isActive) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      escape();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isActive]);
}
