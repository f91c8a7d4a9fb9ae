import { create } from 'zustand';
import type { FileRefusal, GivenUp, ImportedReport } from '../../core/api';
import type { ReportId } from '../../core/report/report';
import type { Named, UnreadableFile } from './rows/rows';

/** The one dialog that is open over the window. */
export type OpenDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'new-report' }
  | { readonly kind: 'imported'; readonly imported: ImportedReport }
  | {
      readonly kind: 'refused';
      readonly fileName: string;
      readonly refusal: FileRefusal | GivenUp;
      /** What the file was chosen for. */
      readonly way: 'import' | 'add';
    }
  | {
      readonly kind: 'unreadable';
      readonly file: UnreadableFile;
      /** A file in the bin has to come out of it before a copy can take its place. */
      readonly inBin: boolean;
    }
  | { readonly kind: 'copies'; readonly report: Named }
  | { readonly kind: 'empty-bin'; readonly ids: readonly ReportId[] };

export const useOpenDialog = create<{ readonly dialog: OpenDialog }>()(() => ({
  dialog: { kind: 'none' },
}));

/** Opens a dialog in place of any other. */
export function openDialog(dialog: OpenDialog): void {
  useOpenDialog.setState({ dialog });
}

/** Closes the dialog that is open, if one is. */
export function closeDialog(): void {
  useOpenDialog.setState({ dialog: { kind: 'none' } });
}
