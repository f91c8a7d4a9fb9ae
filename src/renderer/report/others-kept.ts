import { authorityName } from '../../core/report/authority';
import type { Report } from '../../core/report/report';
import { openDialog } from '../library/dialogs-store';
import { showToast } from '../ui/toasts';
import { wordsOf } from '../words';

let takeAwayLast = (): void => undefined;

/**
 * Says that a save replaced what somebody else had stored: their words are kept, but not in what the
 * window shows. Two who type in one report at once hear it once, not each second.
 */
export function sayOthersKept(report: Report): void {
  say(report, 'othersKept.text');
}

/** Says that what somebody else stored stands in a report that one leaves, and one's own text is kept. */
export function sayMineKept(report: Report): void {
  say(report, 'othersKept.mine');
}

function say(report: Report, text: 'othersKept.text' | 'othersKept.mine'): void {
  const words = wordsOf('editor');
  takeAwayLast();
  takeAwayLast = showToast({
    text: words(text, { name: nameOf(report) }),
    tone: 'danger',
    action: { label: words('othersKept.show'), run: () => showCopies(report) },
  });
}

/** Takes away what was said: it ends in that one's own text is saved, which is not so any more. */
export function takeAwayOthersKept(): void {
  takeAwayLast();
}

/** Shows the earlier copies of a report that is open. */
export function showCopies(report: Report): void {
  openDialog({ kind: 'copies', report: { id: report.id, name: nameOf(report) } });
}

function nameOf({ document: { attrs } }: Report): string {
  return authorityName(attrs.authority, attrs.language) || wordsOf('editor')('report.unnamed');
}
