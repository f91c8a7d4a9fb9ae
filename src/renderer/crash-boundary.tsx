import { Component, type ReactNode } from 'react';
import { Button } from './ui/button';
import { EmptyState } from './ui/empty-state';
import { saveShown } from './window-store';
import { useWords } from './words';

interface CrashState {
  readonly error: unknown;
  readonly hasFailed: boolean;
}

/** Shows what happened in place of a view that broke, and a way on. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: undefined, hasFailed: false };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error, hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Crash error={this.state.error} /> : this.props.children;
  }
}

function Crash({ error }: { readonly error: unknown }) {
  const words = useWords('common');
  return (
    <main role="alert">
      <EmptyState
        title={words('crash.title')}
        action={
          <Button
            tone="primary"
            onPress={() => void saveShown().then(() => window.location.reload())}
          >
            {words('crash.reload')}
          </Button>
        }
      >
        <p>{words('crash.text')}</p>
        <p>
          {words('crash.detail')}: {error instanceof Error ? error.message : String(error)}
        </p>
      </EmptyState>
    </main>
  );
}
