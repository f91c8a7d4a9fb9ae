import { useEffect, useEffectEvent } from 'react';
import type { ArolwgEvent } from '../core/api';

/** Hears what main tells the window for as long as the component is shown. */
export function useArolwgEvent(listener: (event: ArolwgEvent) => void): void {
  const hear = useEffectEvent(listener);
  useEffect(() => window.arolwg.onEvent((event) => hear(event)), []);
}
