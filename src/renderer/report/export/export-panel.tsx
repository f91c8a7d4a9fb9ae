import { FileCheck, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, type ReactNode, type RefObject } from 'react';
import { assertNever } from '../../../core/result';
import { Button } from '../../ui/button';
import { isDialogOpen } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { useWords } from '../../words';
import type { ExportState } from './export-state';
import { fileNameOf, missingWords, notExportedWords, stepWords } from './export-words';
import type { Exporting } from './use-export';
import './export-panel.css';

/** Shows how far the export is, its outcome, and what one can do then. */
export function ExportPanel({ exporting }: { readonly exporting: Exporting }) {
  const { state } = exporting;
  useDismissByKey(state, exporting.dismiss);
  return (
    <div className="export-place" role="status">
      {state.kind !== 'idle' && (
        <section className="export-panel" data-pane>
          <PanelContent exporting={exporting} state={state} />
        </section>
      )}
    </div>
  );
}

/** Puts an outcome away by Escape, wherever the keyboard is in the report. */
function useDismissByKey({ kind }: ExportState, dismiss: () => void): void {
  const isOutcome = kind === 'done' || kind === 'failed';
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isDialogOpen()) dismiss();
  });
  useEffect(() => {
    if (!isOutcome) return undefined;
    const listen = (event: KeyboardEvent): void => onEscape(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOutcome]);
}

interface PanelContentProps {
  readonly exporting: Exporting;
  readonly state: Exclude<ExportState, { readonly kind: 'idle' }>;
}

function PanelContent({ exporting, state }: PanelContentProps) {
  const words = useWords('editor');
  const common = useWords('common');
  switch (state.kind) {
    case 'saving':
    case 'choosing':
      return (
        <Line icon={<LoaderCircle className="spinner-ring" size={16} />} text={stepWords(state)} />
      );
    case 'running':
      return (
        <>
          <Line
            icon={<LoaderCircle className="spinner-ring" size={16} />}
            text={stepWords(state)}
          />
          <Button onPress={exporting.cancel}>{common('cancel')}</Button>
        </>
      );
    case 'done':
      return <DoneContent exporting={exporting} state={state} />;
    case 'failed':
      return (
        <ErrorNote
          title={words('exporting.failed')}
          action={
            <span className="export-actions">
              <Button onPress={exporting.start}>{common('tryAgain')}</Button>
              <Button tone="quiet" onPress={exporting.dismiss}>
                {common('close')}
              </Button>
            </span>
          }
        >
          <p>{notExportedWords(state.failure)}</p>
        </ErrorNote>
      );
    default:
      return assertNever(state);
  }
}

interface DoneContentProps {
  readonly exporting: Exporting;
  readonly state: Extract<ExportState, { readonly kind: 'done' }>;
}

function DoneContent({ exporting, state }: DoneContentProps) {
  const words = useWords('editor');
  const common = useWords('common');
  const content = useRef<HTMLDivElement>(null);
  useDismissLater(content, exporting.dismiss);
  const { path, findings } = state.exported;
  return (
    <>
      <div ref={content}>
        <Line
          icon={<FileCheck size={16} />}
          text={words('exporting.done', { name: fileNameOf(path), count: findings })}
        />
        {missingWords(state.exported, state.isSaved).map((text) => (
          <Line key={text} icon={<TriangleAlert size={16} />} text={text} />
        ))}
      </div>
      <Button tone="primary" onPress={() => void window.arolwg.showInFolder(path)}>
        {words('showInFolder')}
      </Button>
      <Button tone="quiet" onPress={exporting.dismiss}>
        {common('close')}
      </Button>
    </>
  );
}

/** Long enough to read two sentences and reach a button. */
const SHOWN_MS = 20_000;

/** Puts a good outcome away by itself, so that the page is free again, unless someone is at it. */
function useDismissLater(content: RefObject<HTMLElement | null>, dismiss: () => void): void {
  const dismissUnlessUsed = useEffectEvent(() => {
    const panel = content.current?.closest('.export-panel');
    if (!panel?.matches(':hover, :focus-within')) dismiss();
  });
  useEffect(() => {
    const timer = setInterval(() => dismissUnlessUsed(), SHOWN_MS);
    return () => clearInterval(timer);
  }, []);
}

function Line({ icon, text }: { readonly icon: ReactNode; readonly text: string }) {
  return (
    <p className="export-line">
      {icon}
      {text}
    </p>
  );
}
