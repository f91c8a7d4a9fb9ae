import { useState } from 'react';
import type { Saving } from './use-autosave';

export interface Leaving {
  /** Goes back to the library once all is saved; asks where that fails. */
  readonly leave: () => void;
  /** Whether the writer is being asked. */
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly leaveAnyway: () => void;
  readonly state: Saving['state'];
}

/** Leads from the report back to the library without losing a word. */
export function useLeaving(saving: Saving, onLeave: () => void): Leaving {
  const [isAsking, setAsking] = useState(false);
  const leave = async (): Promise<void> => {
    if (await saving.flush()) onLeave();
    else setAsking(true);
  };
  return {
    leave: () => void leave(),
    isAsking,
    stay: () => setAsking(false),
    leaveAnyway: onLeave,
    state: saving.state,
  };
}
