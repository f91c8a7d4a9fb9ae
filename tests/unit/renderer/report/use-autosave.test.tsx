// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportDocument } from '../../../../src/core/report/document';
import type { Report } from '../../../../src/core/report/report';
import { succeed } from '../../../../src/core/result';
import { useAutosave } from '../../../../src/renderer/report/use-autosave';
import { reportWith as reportOf } from '../../../support/build-report';
import { caret, openEditor, reportWith, type as typeIn } from '../../../support/report-editor';

interface ViewProps {
  readonly editor: Editor;
  readonly report: Report;
}

function Desk({ editor, report }: ViewProps) {
  useAutosave(editor, report);
  return null;
}

/** As the opened report does: it takes the editor away before the desk in it goes. */
function View({ editor, report }: ViewProps) {
  useEffect(() => () => editor.destroy(), [editor]);
  return <Desk editor={editor} report={report} />;
}

describe('A report whose view goes away unasked, as when it breaks', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is saved with its last words', () => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    const saved: string[] = [];
    Reflect.set(window, 'arolwg', {
      saveReport: (_id: string, document: ReportDocument, revision: number) => {
        saved.push(JSON.stringify(document));
        return Promise.resolve(succeed({ revision, savedAt: 'now', othersKept: false }));
      },
    });
    const document = reportWith({ positives: ['Heard.'] });
    const desk = openEditor(document);
    const root = createRoot(window.document.createElement('div'));
    act(() => root.render(<View editor={desk.editor} report={reportOf(document)} />));
    caret(desk, 'Heard.', 'end');
    act(() => typeIn(desk, ' And seen.'));
    expect(saved).toEqual([]);
    act(() => root.unmount());
    expect(saved).toHaveLength(1);
    expect(saved[0]).toContain('Heard. And seen.');
  });
});
