import type { Saved, SaveFailure } from '../../src/core/api';
import type { ReportDocument } from '../../src/core/report/document';
import { fail, succeed, type Result } from '../../src/core/result';
import { Autosave } from '../../src/renderer/report/autosave';
import type { SaveState } from '../../src/renderer/report/save-state';
import { smallDocument } from './build-report';

interface Save {
  readonly revision: number;
  readonly words: string;
  readonly answer: (result: Result<Saved, SaveFailure>) => void;
}

/** A desk where a person writes, and a main that answers when the test says so. */
export function openDesk() {
  let words = 'Opened.';
  let captured: () => Result<ReportDocument, { path: string; message: string }> = () =>
    succeed(smallDocument([{ positives: [words] }]));
  const saves: Save[] = [];
  const states: SaveState[] = [];
  const putBacks: Save[] = [];
  const kept: string[] = [];
  const counts = { othersKept: 0, yielded: 0 };
  const disk = { failure: undefined as SaveFailure | undefined, byOthers: false };
  const takenBy =
    (list: Save[]) =>
    (document: ReportDocument, revision: number): Promise<Result<Saved, SaveFailure>> =>
      new Promise((answer) => list.push({ revision, words: wordsIn(document), answer }));
  const autosave = new Autosave({
    opened: { document: smallDocument([{ positives: [words] }]), at: 'opened' },
    capture: () => captured(),
    save: takenBy(saves),
    putBack: takenBy(putBacks),
    confirm: () =>
      Promise.resolve(disk.failure ? fail(disk.failure) : succeed({ byOthers: disk.byOthers })),
    yieldToOthers: (document) => {
      kept.push(wordsIn(document));
      return Promise.resolve(disk.failure ? fail(disk.failure) : succeed(null));
    },
    onState: (state) => states.push(state),
    onOthersKept: () => (counts.othersKept += 1),
    onYielded: () => (counts.yielded += 1),
  });
  return {
    autosave,
    saves,
    putBacks,
    states,
    counts,
    /** The texts that were kept as earlier copies. */
    kept,
    /** What is wrong with the stored report when the window looks, and whether others stored it. */
    disk,
    write: (text: string) => {
      words = text;
      autosave.changed();
    },
    breakDocument: () => {
      captured = () => fail({ path: 'document', message: 'is wrong' });
      autosave.changed();
    },
    last: () => states.at(-1),
  };
}

const wordsIn = (document: ReportDocument): string =>
  /"text":"([^"]*)"/.exec(JSON.stringify(document.content.at(-1)?.content?.[1]))?.[1] ?? '';

/** What main answers when it has saved that revision. */
export const saved = (revision: number, othersKept = false) =>
  succeed({ revision, savedAt: `at ${revision}`, othersKept });
