import { useEffect, useEffectEvent } from 'react';
import type { WindowState } from '../core/api';
import { useWords } from './words';

/** What a view tells main of itself: the window's title, what is unsaved, the report that is open. */
export type ShownState = Omit<WindowState, 'answers' | 'yielded'>;

let told: ShownState = { title: 'Arolwg', unsaved: false, reportId: null };

/** Tells main what the window shows now, and again whenever that changes. */
export function useWindowState({ title, unsaved, reportId }: ShownState): void {
  const tell = useEffectEvent(() => {
    told = { title, unsaved, reportId };
    void window.arolwg.setWindowState({ ...told, answers: null, yielded: false });
  });
  useEffect(() => tell(), [title, unsaved, reportId]);
}

/** Tells main that the window shows no report, or none yet. */
export function useNoReportShown(): void {
  const title = useWords('common')('appName');
  useWindowState({ title, unsaved: false, reportId: null });
}

/** Answers main's `closing` of that number. */
export function answerClosing(
  turn: number,
  answer: Pick<WindowState, 'unsaved' | 'yielded'>,
): void {
  void window.arolwg.setWindowState({ ...told, ...answer, answers: turn });
}
