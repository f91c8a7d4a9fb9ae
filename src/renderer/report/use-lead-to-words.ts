import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, type RefObject } from 'react';
import type { ReportId } from '../../core/report/report';
import { findWords } from '../editor/find-words';
import { showToast } from '../ui/toasts';
import { useWantedWords, type WantedWords } from '../wanted-words';
import { wordsOf } from '../words';
import { scrollToCaret } from './page-scroll';

/** Leads to words of this report that somebody asked to see. To be used after what restores the place. */
export function useLeadToWords(
  editor: Editor,
  desk: RefObject<HTMLElement | null>,
  reportId: ReportId,
): void {
  const wanted = useWantedWords((state) => state.wanted);
  useEffect(() => {
    const scroller = desk.current;
    if (wanted?.reportId !== reportId || !scroller) return;
    useWantedWords.setState({ wanted: null });
    if (!leadTo(editor, scroller, wanted)) {
      showToast({ text: wordsOf('editor')('report.wordsGone', { words: wanted.words }) });
    }
  }, [editor, desk, reportId, wanted]);
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
