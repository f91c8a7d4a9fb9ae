import type { ReportId } from '../report/report';

/** A command that a native menu sends to the window. */
export type MenuCommand =
  | 'new-report'
  | 'import-report'
  | 'add-report-file'
  | 'show-library'
  | 'export-word'
  | 'show-copies'
  | 'undo'
  | 'redo'
  | 'save'
  | 'save-copy'
  | 'bold'
  | 'italic'
  | 'mark-welsh'
  | 'mark-english'
  | 'move-finding-up'
  | 'move-finding-down'
  | 'move-finding-other-side'
  | 'move-finding-next-question'
  | 'move-finding-previous-question'
  | 'delete-finding'
  | 'edit-cover'
  | 'toggle-lock';

/** What main tells a window without being asked. */
export type ArolwgEvent =
  | { readonly kind: 'menu'; readonly command: MenuCommand }
  | { readonly kind: 'library-changed' }
  | { readonly kind: 'export-progress'; readonly step: ExportStep }
  /** Show the report of that id in place of what the window shows. */
  | { readonly kind: 'show-report'; readonly id: ReportId }
  /** The window is about to close: save now, then tell the state that answers this number. */
  | { readonly kind: 'closing'; readonly turn: number };

/** How far an export to Word is. */
export type ExportStep = 'building' | 'writing';
