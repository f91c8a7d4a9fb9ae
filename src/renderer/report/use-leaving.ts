import { useEffect, useEffectEvent, useState } from 'react';
import { isSoonSaved } from '../soon-saved';
import { holdView } from '../window-store';
import { isAllSaved } from './save-state';
import type { Saving } from './use-autosave';

export interface Leaving {
  /** Whether the writer is being asked, because what was written is not saved. */
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly tryAgain: () => void;
  readonly leaveAnyway: () => void;
  readonly state: Saving['state'];
}

/** The writer's and the background's try may both succeed. */
function once(go: () => void): () => void {
  let gone = false;
  return () => {
    if (!gone) go();
    gone = true;
  };
}

/** Lets the window go from the report to something else only when no word is lost by it. */
export function useLeaving(saving: Saving): Leaving {
  const [goOn, setGoOn] = useState<{ readonly go: () => void } | null>(null);
  const leave = async (go: () => void, save = saving.confirmLeaving): Promise<void> => {
    if (await isSoonSaved(save())) {
      setGoOn(null);
      go();
    } else setGoOn({ go: once(go) });
  };
  const leaveNow = useEffectEvent((go: () => void) => void leave(go));
  const saveNow = useEffectEvent(() => saving.confirmLeaving());
  // A save that was tried again in the background lets the writer go, as they asked to.
  const isSaved = isAllSaved(saving.state);
  const leaveAfterAll = useEffectEvent(() => {
    if (goOn) void leave(goOn.go);
  });
  useEffect(() => {
    if (!isSaved) return undefined;
    const timer = setTimeout(() => leaveAfterAll());
    return () => clearTimeout(timer);
  }, [isSaved]);
  useEffect(() => holdView({ save: () => saveNow(), leave: (go) => leaveNow(go) }), []);
  return {
    isAsking: goOn !== null,
    stay: () => setGoOn(null),
    tryAgain: () => goOn && void leave(goOn.go, saving.retry),
    leaveAnyway: () => {
      saving.giveUp();
      goOn?.go();
    },
    state: saving.state,
  };
}
