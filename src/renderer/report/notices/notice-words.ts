import { assertNever } from '../../../core/result';
import type { Notice } from '../../editor/notice';
import type { Words } from '../../words';

/** What the editor did, or would not do, as a sentence. */
export function noticeWords(words: Words<'editor'>, notice: Notice): string {
  switch (notice.kind) {
    case 'locked':
      return words(`notice.locked.${notice.part}`);
    case 'lock-changed':
      return words(notice.locked ? 'notice.lockChanged.closed' : 'notice.lockChanged.opened');
    case 'moved': {
      const { question, place, count: of, findings: count } = notice;
      const side = words(`side.${notice.side}`);
      return words('notice.moved', { question, side, place, of, count });
    }
    case 'cannot-move':
      return words(`notice.cannotMove.${notice.direction}`);
    case 'went-on':
      return words('notice.wentOn', {
        question: notice.question,
        side: words(`side.${notice.side}`),
      });
    case 'first-finding':
      return words('notice.firstFinding', { side: words(`side.${notice.side}`) });
    case 'last-finding':
      return words('notice.lastFinding', { side: words(`side.${notice.side}`) });
    case 'empty-finding':
      return words('notice.emptyFinding');
    case 'nothing-before':
      return words('notice.nothingBefore');
    case 'nothing-after':
      return words('notice.nothingAfter');
    case 'deleted':
      return words('notice.deleted', { count: notice.findings });
    case 'no-finding':
      return words('notice.noFinding');
    case 'several-sides':
      return words('notice.severalSides');
    case 'tab':
      return words('notice.tab');
    case 'no-finding-yet':
      return words('notice.noFindingYet', { side: words(`side.${notice.side}`) });
    default:
      return assertNever(notice);
  }
}

/** Whether a notice says why nothing happened; it is then shown where the writer looks, too. */
export function isRefusal({ kind }: Notice): boolean {
  return !['moved', 'went-on', 'deleted', 'lock-changed'].includes(kind);
}
