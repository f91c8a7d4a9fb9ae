import type { ArolwgApi } from '../core/api';

declare global {
  interface Window {
    /** What the preload script gives: every call to main, and its events. */
    readonly arolwg: ArolwgApi;
  }
}
