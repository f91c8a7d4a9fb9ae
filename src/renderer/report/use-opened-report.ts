import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { OpenedReport, OpenFailure } from '../../core/api';
import type { ReportDocument } from '../../core/report/document';
import { randomIds } from '../../core/report/new-ids';
import type { ReportId } from '../../core/report/report';
import { createReportEditor } from '../editor/create-report-editor';
import { keepImportNotes } from '../library/import/import-notes';
import { wordsOf } from '../words';

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly opened: OpenedReport; readonly editor: Editor }
  | { readonly kind: 'failed'; readonly failure: NotOpened };

/** Why a report is not shown. */
export type NotOpened =
  | OpenFailure
  /** It holds something that the editor does not know: it is not shown at all, and so not changed. */
  | { readonly kind: 'not-shown'; readonly detail: string };

/** Asks main for a report and makes the editor that holds its text from then on. */
export function useOpenedReport(id: ReportId): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    let shown: Opening | undefined;
    open(id, () => isCurrent).then(
      (next) => {
        shown = next;
        if (next) setOpening(next);
      },
      // No answer at all is a fault of the app: it is shown where such faults are.
      (cause: unknown) =>
        setOpening(() => {
          throw new Error('The report could not be asked for.', { cause });
        }),
    );
    return () => {
      isCurrent = false;
      if (shown?.kind === 'opened') shown.editor.destroy();
    };
  }, [id]);
  return opening;
}

async function open(id: ReportId, isCurrent: () => boolean): Promise<Opening | undefined> {
  const result = await window.arolwg.openReport(id);
  if (!isCurrent()) return undefined;
  if (!result.ok) return { kind: 'failed', failure: result.failure };
  try {
    const editor = editorOf(result.value.report.document);
    if (result.value.imported) keepImportNotes(result.value.imported);
    return { kind: 'opened', opened: result.value, editor };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', failure: { kind: 'not-shown', detail } };
  }
}

function editorOf(report: ReportDocument): Editor {
  const element = document.createElement('div');
  element.className = 'page-frame';
  return createReportEditor({
    element,
    document: report,
    newId: randomIds(Math.random),
    words: wordsOf('editor'),
  });
}
