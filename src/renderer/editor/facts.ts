import type { Node } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import { checked } from '../../core/expect';
import type { CoverFacts } from '../../core/report/document';
import { expectFacts } from '../../core/report/parse-facts';
import { asOwnUndoStep } from './own-undo-step';

const FACTS: readonly (keyof CoverFacts)[] = ['language', 'title', 'month', 'authority'];

/** The facts that the report in the editor names. */
export function factsOf(doc: Node): CoverFacts {
  const facts = checked(() => expectFacts(doc.attrs, 'facts'));
  if (!facts.ok) throw new Error(`The editor holds ${facts.failure.path}, which is no fact.`);
  return facts.value;
}

/** Changes what the cover names, everywhere at once and as one undo step. */
export function setFacts(facts: CoverFacts): Command {
  return ({ doc, tr }, dispatch) => {
    for (const name of FACTS) {
      if (JSON.stringify(doc.attrs[name]) !== JSON.stringify(facts[name])) {
        tr.setDocAttribute(name, facts[name]);
      }
    }
    if (tr.docChanged) dispatch?.(asOwnUndoStep(tr));
    return true;
  };
}
