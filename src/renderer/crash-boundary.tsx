import { Component, useState, type ReactNode } from 'react';
import { isSoonSaved } from './soon-saved';
import { Button } from './ui/button';
import { EmptyState } from './ui/empty-state';
import { saveShown } from './window-store';
import { useWords } from './words';

export interface CrashBoundaryProps {
  readonly children: ReactNode;
  /** Starts the window afresh; what is not saved by then is lost. */
  readonly reload: () => void;
}

interface CrashState {
  readonly error: unknown;
  readonly hasFailed: boolean;
}

/** Shows what happened in place of a view that broke, and a way on. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { error: undefined, hasFailed: false };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error, hasFailed: true };
  }

  override render(): ReactNode {
    const { children, reload } = this.props;
    return this.state.hasFailed ? <Crash error={this.state.error} reload={reload} /> : children;
  }
}

interface CrashProps {
  readonly error: unknown;
  readonly reload: () => void;
}

function Crash({ error, reload }: CrashProps) {
  const words = useWords('common');
  const { saving, reloadOnceSaved } = useReloading(reload);
  return (
    <main role="alert">
      <EmptyState
        title={words('crash.title')}
        action={
          <>
            {saving === 'failed' && (
              <Button tone="danger" onPress={reload}>
                {words('crash.reloadUnsaved')}
              </Button>
            )}
            <Button tone="primary" onPress={() => void reloadOnceSaved()}>
              {words(BUTTON_WORDS[saving])}
            </Button>
          </>
        }
      >
        <p>{words(saving === 'failed' ? 'crash.unsaved' : 'crash.text')}</p>
        <p>
          {words('crash.detail')}: {error instanceof Error ? error.message : String(error)}
        </p>
      </EmptyState>
    </main>
  );
}

const BUTTON_WORDS = {
  'not-asked': 'crash.reload',
  'under-way': 'crash.saving',
  failed: 'tryAgain',
} as const;

/** Reloads only when nothing is lost by it; what the broken view left unsaved is saved before. */
function useReloading(reload: () => void) {
  const [saving, setSaving] = useState<keyof typeof BUTTON_WORDS>('not-asked');
  const reloadOnceSaved = async (): Promise<void> => {
    setSaving('under-way');
    if (await isSoonSaved(saveShown())) reload();
    else setSaving('failed');
  };
  return { saving, reloadOnceSaved };
}
