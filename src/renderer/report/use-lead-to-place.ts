import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { ReportId } from '../../core/report/report';
import { findWords } from '../editor/find-words';
import { showToast } from '../ui/toasts';
import { useWantedPlace, type WantedPlace, type WantedWords } from '../wanted-place';
import { wordsOf } from '../words';
import { scrollToCaret } from './page-scroll';

export interface LeadToPlaceProps {
  readonly editor: Editor;
  readonly desk: RefObject<HTMLElement | null>;
  readonly reportId: ReportId;
  readonly onCover: () => void;
}

/** Leads to the place of this report that somebody asked to see. To be used after what restores the place. */
export function useLeadToPlace({ editor, desk, reportId, onCover }: LeadToPlaceProps): void {
  const wanted = useWantedPlace((state) => state.wanted);
  const lead = useEffectEvent((place: WantedPlace, scroller: HTMLElement) => {
    if (place.kind === 'cover') onCover();
    else if (!leadTo(editor, scroller, place))
      showToast({ text: wordsOf('editor')('report.wordsGone', { words: place.words }) });
  });
  useEffect(() => {
    const scroller = desk.current;
    if (wanted?.reportId !== reportId || !scroller) return;
    useWantedPlace.setState({ wanted: null });
    lead(wanted, scroller);
  }, [desk, reportId, wanted]);
}

/** Selects the words; a bullet before them is no part of the report. False where they are not there. */
function leadTo({ view, state }: Editor, scroller: HTMLElement, wanted: WantedWords): boolean {
  const { words, nth } = wanted;
  const withoutSign = words.slice(words.indexOf(' ') + 1);
  const found = findWords(state.doc, words, nth) ?? findWords(state.doc, withoutSign, nth);
  if (!found) return false;
  const selection = TextSelection.create(state.doc, found.from, found.to);
  view.dispatch(state.tr.setSelection(selection));
  view.focus();
  scrollToCaret(view, scroller);
  return true;
}
