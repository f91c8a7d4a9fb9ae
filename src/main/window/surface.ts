/** The window's `--surface` in both themes, so that no white flashes up before the page is drawn. */
export const SURFACE = { light: '#f2f1ee', dark: '#1b1c1e' };
