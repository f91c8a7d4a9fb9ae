import type { Editor } from '@tiptap/core';
import type { RefObject } from 'react';
import { useWords } from '../../words';
import { goToPlace } from '../page-scroll';
import { placeKey, type OutlinePlace } from './find-place';
import { OutlineLine } from './outline-line';
import { useCurrentPlace } from './use-current-place';
import { useOutline } from './use-outline';
import './outline.css';

export interface OutlinePaneProps {
  readonly editor: Editor;
  /** What scrolls the page. */
  readonly desk: RefObject<HTMLElement | null>;
  readonly onGo: () => void;
}

/** What the report holds. It leads to each place, and shows where the writer is. */
export function OutlinePane({ editor, desk, onGo }: OutlinePaneProps) {
  const words = useWords('editor');
  const outline = useOutline(editor);
  const current = useCurrentPlace(editor, desk);
  const go = (place: OutlinePlace) => {
    if (desk.current) goToPlace(editor, desk.current, place);
    onGo();
  };
  const hasCurrent = outline.entries.some((entry) => placeKey(entry) === current);
  return (
    <nav className="outline" data-pane aria-label={words('outline.title')}>
      <ul>
        {outline.entries.map((entry, i) => (
          <OutlineLine
            key={placeKey(entry)}
            entry={entry}
            isCurrent={placeKey(entry) === current}
            isStop={hasCurrent ? placeKey(entry) === current : i === 0}
            onGo={() => go(entry)}
          />
        ))}
      </ul>
      <p className="outline-words">{words('outline.words', { count: outline.words })}</p>
    </nav>
  );
}
