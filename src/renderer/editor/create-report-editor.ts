import { Editor, Extension, Node, type AnyExtension } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import type { ReportDocument } from '../../core/report/document';
import type { NewId } from '../../core/report/new-ids';
import { findingsOf } from '../../core/report/walk';
import type { Words } from '../words';
import { editorContent } from './document-of';
import { Guard } from './guard/guard';
import { tidy } from './guard/tidy';
import { FarScrolls } from './caret/far-scrolls';
import { CaretAtFocus } from './caret/caret-at-focus';
import { GapClicks } from './caret/gap-clicks';
import { HeadingClicks } from './caret/heading-clicks';
import { Keys } from './keys';
import { Labels } from './labels';
import { OwnUndoSteps } from './own-undo-step';
import { Clipboard } from './paste/clipboard';
import { reportSchema, SCHEMA_EXTENSIONS } from './schema/schema';
import { CaretKeys } from './caret/caret-keys';
import { nodeViews } from './views/node-views';
import { placeholderViews } from './views/placeholder-views';

export interface ReportEditorOptions {
  /** The element that the page is put into. */
  readonly element: HTMLElement;
  readonly document: ReportDocument;
  readonly newId: NewId;
  readonly words: Words<'editor'>;
}

/** From here on findings are drawn only when they come into view. */
const MANY_FINDINGS = 100;

/**
 * The editor of a whole report. A document that does not fit the schema throws here, before anything
 * could be shown, and so saved, without the part that does not fit.
 */
export function createReportEditor(options: ReportEditorOptions): Editor {
  const { element, document, newId, words } = options;
  const content = editorContent(document, newId);
  reportSchema.nodeFromJSON(content).check();
  return new Editor({
    element,
    content,
    extensions: [...extensions(words), tidy(newId)],
    enableContentCheck: true,
    // The style comes with the page: the window's policy allows no style tags.
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: {
      keymap: false,
      clipboardTextSerializer: false,
      delete: false,
      drop: false,
      paste: false,
    },
    editorProps: {
      attributes: pageAttributes(document, words),
      scrollThreshold: 60,
      scrollMargin: 80,
    },
  });
}

function extensions(words: Words<'editor'>): AnyExtension[] {
  const placeholders = placeholderViews(words);
  const views: Readonly<Record<string, NodeViewConstructor>> = {
    ...nodeViews(words),
    placeholder: (node, _view, getPos) => placeholders.view(node, getPos),
  };
  return [
    ...SCHEMA_EXTENSIONS.map((extension) => withView(extension, views[extension.name])),
    UndoRedo.configure({ depth: 200 }),
    OwnUndoSteps,
    Guard,
    Keys,
    Clipboard,
    Labels,
    CaretKeys,
    FarScrolls,
    CaretAtFocus,
    GapClicks,
    HeadingClicks,
    Extension.create({
      name: 'placeholderViews',
      addProseMirrorPlugins: () => [placeholders.plugin],
    }),
  ];
}

function withView(extension: AnyExtension, view: NodeViewConstructor | undefined): AnyExtension {
  if (!view || !(extension instanceof Node)) return extension;
  return extension.extend({
    addNodeView:
      () =>
      ({ node, view: editorView, getPos, decorations, innerDecorations }) =>
        view(node, editorView, getPos, decorations, innerDecorations),
  });
}

function pageAttributes(
  document: ReportDocument,
  words: Words<'editor'>,
): Readonly<Record<string, string>> {
  const many = findingsOf(document).length >= MANY_FINDINGS;
  return {
    class: many ? 'page many-findings' : 'page',
    'aria-label': words('page'),
    'aria-multiline': 'true',
    lang: document.attrs.language === 'cy' ? 'cy' : 'en-GB',
    spellcheck: 'true',
  };
}
