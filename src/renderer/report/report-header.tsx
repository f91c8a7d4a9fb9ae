import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import {
  ArrowLeft,
  BookText,
  Bold,
  FileOutput,
  Italic,
  ListChecks,
  PanelLeft,
  Redo2,
  Undo2,
} from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { hasMark, toggleBold, toggleItalic } from '../editor/marks';
import { run } from '../editor/run';
import { useEditorValue } from '../editor/use-editor-value';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../words';
import type { ShownOutline } from './outline/use-shown-outline';
import { HeaderAction } from './header-action';
import { ToggleTool } from './toggle-tool';
import { useAuthorityName } from './use-window-title';
import './report-header.css';

export interface ReportHeaderProps {
  readonly editor: Editor;
  readonly onLeave: () => void;
  readonly onCover: () => void;
  readonly onExport: () => void;
  /** Shows the notes of the report's import, where there are any. */
  readonly onNotes: (() => void) | undefined;
  /** Shown or hidden here where the window is too narrow to show it always. */
  readonly outline: ShownOutline;
}

/** The way back, the report's name, and the tools. */
export function ReportHeader(props: ReportHeaderProps) {
  const { editor, onLeave, onCover, onExport, onNotes, outline } = props;
  const words = useWords('editor');
  const authority = useAuthorityName(editor);
  return (
    <header className="desk-header" data-pane>
      <IconButton label={words('report.back')} onPress={onLeave}>
        <ArrowLeft size={16} />
      </IconButton>
      <span className="desk-outline-button">
        <IconButton
          label={words('report.outlineButton')}
          aria-expanded={outline.isShown}
          onPress={outline.toggle}
        >
          <PanelLeft size={16} />
        </IconButton>
      </span>
      <h1 className="desk-title">{authority || words('report.unnamed')}</h1>
      <TextTools editor={editor} />
      <div className="desk-actions">
        {onNotes && (
          <HeaderAction
            label={words('report.importNotes')}
            icon={<ListChecks size={16} />}
            tone="quiet"
            onPress={onNotes}
          />
        )}
        <HeaderAction
          label={words('report.cover')}
          icon={<BookText size={16} />}
          tone="quiet"
          onPress={onCover}
        />
        <HeaderAction
          label={words('report.export')}
          icon={<FileOutput size={16} />}
          onPress={onExport}
        />
      </div>
    </header>
  );
}

function TextTools({ editor }: Pick<ReportHeaderProps, 'editor'>) {
  const words = useWords('editor');
  const canUndo = useEditorValue(editor, ({ state }) => undoDepth(state) > 0);
  const canRedo = useEditorValue(editor, ({ state }) => redoDepth(state) > 0);
  const isBold = useEditorValue(editor, ({ state }) => hasMark(state, 'bold'));
  const isItalic = useEditorValue(editor, ({ state }) => hasMark(state, 'italic'));
  return (
    <Toolbar className="desk-tools" aria-label={words('report.tools')}>
      <IconButton
        label={words('report.undo')}
        isDisabled={!canUndo}
        onPress={() => run(editor, undo)}
      >
        <Undo2 size={16} />
      </IconButton>
      <IconButton
        label={words('report.redo')}
        isDisabled={!canRedo}
        onPress={() => run(editor, redo)}
      >
        <Redo2 size={16} />
      </IconButton>
      <span className="desk-tools-gap" />
      <ToggleTool
        label={words('report.bold')}
        isOn={isBold}
        onPress={() => run(editor, toggleBold)}
      >
        <Bold size={16} />
      </ToggleTool>
      <ToggleTool
        label={words('report.italic')}
        isOn={isItalic}
        onPress={() => run(editor, toggleItalic)}
      >
        <Italic size={16} />
      </ToggleTool>
    </Toolbar>
  );
}
