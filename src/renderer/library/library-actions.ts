import type { Adopted, DiskFailure, ImportFailure, OpenFailure } from '../../core/api';
import type { ReportId } from '../../core/report/report';
import type { Result } from '../../core/result';
import { openFailureWords } from '../failure-words';
import { oneAtATime } from '../one-at-a-time';
import { showToast, type Toast } from '../ui/toasts';
import { goToReport } from '../window-store';
import { wordsOf } from '../words';
import { keepImportNotes } from './import/import-notes';
import { inItsTurn, type ShowOutcome } from './outcomes';
import { focusRowSoon } from './list/row-elements';
import { refreshLibrary, show, useLibrary } from './library-store';
import { sayOfReport, takeAwayNotes } from './report-notes';
import type { Named } from './rows/rows';

/** The reports that were moved to the bin and not taken back, the last one last. */
let binned: readonly Named[] = [];

/** Moves a report to the bin; the message offers to undo it. */
export async function moveToBin(report: Named): Promise<void> {
  const { id, name } = report;
  const words = wordsOf('library');
  await oneAtATime(`move ${id}`, () =>
    settle(
      window.arolwg.moveToBin(id),
      () => {
        binned = [...binned, report];
        sayOfReport(id, {
          text: words('done.binned', { name }),
          action: { label: wordsOf('common')('undo'), run: () => void restore(report) },
        });
      },
      words('notDone.binned', { name }),
    ),
  );
}

/** Takes a report out of the bin. */
export async function restore({ id, name }: Named): Promise<void> {
  binned = binned.filter((report) => report.id !== id);
  const words = wordsOf('library');
  await oneAtATime(`move ${id}`, () =>
    settle(
      window.arolwg.restoreFromBin(id),
      (now) => {
        sayOfReport(id, { text: words('done.restored', { name }), action: openAction(now) });
        focusRowSoon(now);
      },
      words('notDone.restored', { name }),
    ),
  );
}

/** Takes back the last move to the bin that was not taken back yet, if there is one. */
export function undoMoveToBin(): void {
  const last = binned.at(-1);
  if (last) void restore(last);
}

/** Makes a second report with the same text. */
export async function duplicate({ id, name }: Named): Promise<void> {
  const words = wordsOf('library');
  await settle(
    window.arolwg.duplicateReport(id),
    (copy) => {
      sayOfReport(copy, { text: words('done.duplicated', { name }), action: openAction(copy) });
      focusRowSoon(copy);
    },
    words('notDone.duplicated', { name }),
  );
}

/** Deletes these reports of the bin, for good. */
export async function emptyBin(ids: readonly ReportId[]): Promise<void> {
  await settle(window.arolwg.emptyBin(ids), (count) => {
    binned = binned.filter(({ id }) => !ids.includes(id));
    takeAwayNotes();
    showToast({ text: wordsOf('library')('done.emptied', { count }) });
  });
}

/** Takes the report files of the folder that no list shows into the list. */
export async function adoptStrays(): Promise<void> {
  await oneAtATime('adopt', () =>
    settle(window.arolwg.adoptStrays(), (adopted) => showToast({ text: adoptedWords(adopted) })),
  );
}

/** Lets a person choose a published report and shows what was read from it, or why nothing was. */
export async function importReport(): Promise<void> {
  await oneAtATime('import', () => {
    const show = inItsTurn();
    return settleImport('import', window.arolwg.importReport(), show, (imported) => {
      keepImportNotes(imported);
      show({
        text: wordsOf('library')('done.imported', { fileName: imported.fileName }),
        dialog: { kind: 'imported', imported },
      });
    });
  });
}

/** Lets a person choose a report file, adds it and opens it. */
export async function addReportFile(): Promise<void> {
  await oneAtATime('add', () =>
    settleImport('add', window.arolwg.addReportFile(), inItsTurn(), goToReport),
  );
}

/** Lets a person choose where the reports are kept and shows what is there. */
export async function chooseFolder(): Promise<void> {
  const chosen = await window.arolwg.chooseReportsFolder();
  if (chosen.ok) {
    binned = [];
    takeAwayNotes();
    useLibrary.setState({ content: { kind: 'ready', library: chosen.value } });
    show({ shelf: 'all', query: '' });
  } else if (chosen.failure.kind === 'disk') {
    showToast(failureToast(chosen.failure));
  }
}

/** Shows the library as a call has left it, and says how the call went. */
async function settle<Value>(
  call: Promise<Result<Value, DiskFailure | OpenFailure>>,
  sayDone: (value: Value) => void,
  notDone = '',
): Promise<void> {
  const result = await call;
  await refreshLibrary();
  if (result.ok) sayDone(result.value);
  else showToast(failureToast(result.failure, notDone));
}

/** Goes on with what was taken from a chosen file, or says why it was not. */
async function settleImport<Value>(
  way: 'import' | 'add',
  call: Promise<Result<Value, ImportFailure>>,
  show: ShowOutcome,
  goOn: (value: Value) => void,
): Promise<void> {
  const result = await call;
  if (result.ok) {
    await refreshLibrary();
    goOn(result.value);
  } else if (result.failure.kind === 'refused') {
    const { fileName } = result.failure;
    show({
      text: wordsOf('library')(`refused.title.${way}`, { fileName }),
      dialog: { ...result.failure, way },
    });
  } else if (result.failure.kind === 'disk') {
    showToast(failureToast(result.failure));
  }
}

/** "2 reports added to the list. One file turned out to be damaged and was left as it is." */
function adoptedWords({ added, alreadyThere, left }: Adopted): string {
  const words = wordsOf('library');
  const isAdded = added > 0 || alreadyThere + left === 0;
  return [
    isAdded ? words('done.adopted', { count: added }) : '',
    alreadyThere > 0 ? words('done.adoptedThere', { count: alreadyThere }) : '',
    left > 0 ? words('done.adoptedLeft', { count: left }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function openAction(id: ReportId): NonNullable<Toast['action']> {
  return { label: wordsOf('library')('action.open'), run: () => goToReport(id) };
}

/** `notDone` says first what has not happened. */
function failureToast(failure: DiskFailure | OpenFailure, notDone = ''): Toast {
  const reason = openFailureWords(wordsOf('common'), failure);
  return { text: `${notDone} ${reason}`.trim(), tone: 'danger' };
}
