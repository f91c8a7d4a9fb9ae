import { useEffect, useRef, useState } from 'react';
import type { InvalidDocument } from '../../../core/api';
import type { Report } from '../../../core/report/report';
import type { Result } from '../../../core/result';
import { useArolwgEvent } from '../../events';
import type { Saving } from '../use-autosave';
import { isExporting, type ExportState } from './export-state';
import { sayOutcome } from './say-outcome';

export interface Exporting {
  readonly state: ExportState;
  readonly start: () => void;
  readonly cancel: () => void;
  /** Puts the outcome away. */
  readonly dismiss: () => void;
}

/** Exports the report that `capture` gives to Word, one export at a time. */
export function useExport(
  capture: () => Result<Report, InvalidDocument>,
  saving: Saving,
): Exporting {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  useArolwgEvent((event) => {
    if (event.kind !== 'export-progress') return;
    setState((now) => (isExporting(now) ? { kind: 'running', step: event.step } : now));
  });
  const isLeft = useIsLeft();
  const show = (outcome: ExportState): void => {
    if (isLeft.current) sayOutcome(outcome);
    else setState(outcome);
  };
  const start = async (): Promise<void> => {
    if (isExporting(state)) return;
    setState({ kind: 'saving' });
    try {
      show(await exportShown(capture, saving, setState));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      show({ kind: 'failed', failure: { kind: 'crashed', detail } });
    }
  };
  return {
    state,
    start: () => void start(),
    cancel: () => void window.arolwg.cancelExport(),
    dismiss: () => setState({ kind: 'idle' }),
  };
}

/** Whether the view of the report has gone: an export goes on without it. */
function useIsLeft(): { readonly current: boolean } {
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  return isLeft;
}

async function exportShown(
  capture: () => Result<Report, InvalidDocument>,
  saving: Saving,
  show: (state: ExportState) => void,
): Promise<ExportState> {
  // What is not saved can still be exported: it may be the only way to keep it.
  const isSaved = await saving.confirm();
  if (isSaved && saving.isSavedByOthers()) {
    return { kind: 'failed', failure: { kind: 'overtaken' } };
  }
  const shown = capture();
  if (!shown.ok) return { kind: 'failed', failure: shown.failure };
  show({ kind: 'choosing' });
  const result = await window.arolwg.exportWord(shown.value);
  if (result.ok) return { kind: 'done', exported: result.value, isSaved };
  const { failure } = result;
  return failure.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', failure };
}
