import type { Editor } from '@tiptap/core';
import { useRef, useState } from 'react';
import type { OpenedReport } from '../../core/api';
import { EditorPage } from '../editor/editor-page';
import { FindingHandle } from '../editor/handle/finding-handle';
import { useOpenDialog } from '../library/dialogs-store';
import { Bar } from '../ui/bar';
import { usePanes } from '../ui/panes';
import { useWindowState } from '../window-state';
import { useWords } from '../words';
import { CoverDialog } from './cover/cover-dialog';
import { ExportPanel } from './export/export-panel';
import { useExport } from './export/use-export';
import { LeaveDialog } from './leave-dialog';
import { NoticeBoard } from './notices/notice-board';
import { showCopies } from './others-kept';
import { OutlinePane } from './outline/outline-pane';
import { useShownOutline } from './outline/use-shown-outline';
import { ReportHeader } from './report-header';
import { reportShown } from './report-shown';
import { saveCopy } from './save-copy';
import { isAllSaved } from './save-state';
import { showTheirs } from './show-theirs';
import { StatusBar } from './status-bar';
import { useAutosave } from './use-autosave';
import { useCaretInView } from './use-caret-in-view';
import { useLeaving } from './use-leaving';
import { useMenuCommands } from './use-menu-commands';
import { useFocusBack } from './use-focus-back';
import { useKeptKeyboard } from './use-kept-keyboard';
import { useKeptPlace } from './use-kept-place';
import { useLeadToPlace } from './use-lead-to-place';
import { useNotes } from './use-notes';
import { useWindowTitle } from './use-window-title';
import './writing-desk.css';

export interface WritingDeskProps {
  readonly editor: Editor;
  readonly opened: OpenedReport;
  readonly onLeave: () => void;
  /** Opens the report anew, as it is on the disk. */
  readonly onReopen: () => void;
}

/** The report with all that one needs to write in it: page, outline, tools, state. */
export function WritingDesk({ editor, opened, onLeave, onReopen }: WritingDeskProps) {
  const { report, place } = opened;
  const around = useRef<HTMLDivElement>(null);
  const desk = useRef<HTMLElement>(null);
  const words = useWords('editor');
  const [coverShown, showCover] = useState(false);
  const outline = useShownOutline(desk);
  const saving = useAutosave(editor, report);
  const exporting = useExport(
    () => reportShown(editor, { ...report, modifiedAt: saving.lastSavedAt() }),
    saving,
  );
  const leaving = useLeaving(saving);
  const copyElsewhere = (): void => void saveCopy(editor, report);
  const showNotes = useNotes(editor, report.id);
  usePanes();
  useWindowState({
    title: useWindowTitle(editor),
    unsaved: !isAllSaved(saving.state),
    reportId: report.id,
  });
  useKeptPlace(editor, desk, report.id, place);
  useCaretInView(editor, desk);
  useKeptKeyboard(editor, around);
  const editCover = () => showCover(true);
  useLeadToPlace({ editor, desk, reportId: report.id, onCover: editCover });
  const dialog = useOpenDialog((state) => state.dialog.kind);
  const notes = showNotes ? 'notes' : '';
  useFocusBack(editor, `${saving.state.kind} ${exporting.state.kind} ${dialog} ${notes}`);
  useMenuCommands(editor, {
    'show-library': onLeave,
    'export-word': exporting.start,
    'show-copies': () => showCopies(report),
    'edit-cover': editCover,
    save: () => void saving.confirm(),
    'save-copy': copyElsewhere,
  });
  return (
    <div className="desk" data-outline={outline.isShown || undefined} ref={around}>
      <Bar>
        <ReportHeader
          editor={editor}
          onLeave={onLeave}
          onCover={editCover}
          onExport={exporting.start}
          onNotes={showNotes}
          outline={outline}
        />
      </Bar>
      <OutlinePane editor={editor} desk={desk} onGo={outline.hide} />
      <main className="desk-page" data-pane ref={desk} aria-label={words('page')}>
        <EditorPage editor={editor} />
        <FindingHandle editor={editor} desk={desk} />
      </main>
      <Bar>
        <StatusBar
          saving={saving}
          onSaveCopy={copyElsewhere}
          onShowTheirs={() => void showTheirs(editor, report, onReopen)}
        />
      </Bar>
      <NoticeBoard editor={editor} desk={desk} />
      <Bar>
        <ExportPanel exporting={exporting} />
      </Bar>
      <CoverDialog editor={editor} isOpen={coverShown} onClose={() => showCover(false)} />
      <LeaveDialog leaving={leaving} onSaveCopy={copyElsewhere} />
    </div>
  );
}
