import type { Confirmed, Saved, SaveFailure } from '../../core/api';
import type { ShapeProblem } from '../../core/expect';
import type { ReportDocument } from '../../core/report/document';
import type { Instant } from '../../core/report/report';
import { fail, succeed, type Result } from '../../core/result';
import { canPutBack, type NotSaved, type SaveState } from './save-state';

export interface AutosaveNeeds {
  /** The document as it was opened, and when that was saved. */
  readonly opened: { readonly document: ReportDocument; readonly at: Instant };
  /** The document as it is in the editor now. */
  readonly capture: () => Result<ReportDocument, ShapeProblem>;
  readonly save: (
    document: ReportDocument,
    revision: number,
  ) => Promise<Result<Saved, SaveFailure>>;
  /** Stores the report once more where it is gone from the disk. */
  readonly putBack: AutosaveNeeds['save'];
  /** Looks whether the report is on the disk still and can be read, and who stored it. */
  readonly confirm: () => Promise<Result<Confirmed, SaveFailure>>;
  /** Keeps the text as an earlier copy, and leaves what somebody else stored. */
  readonly yieldToOthers: (document: ReportDocument) => Promise<Result<null, SaveFailure>>;
  readonly onState: (state: SaveState) => void;
  /** A save has replaced what somebody else had stored meanwhile; the store kept that. */
  readonly onOthersKept: () => void;
  /** The writer's text was kept as an earlier copy, and what somebody else stored stands in the report. */
  readonly onYielded: () => void;
}

/** How long to wait for a pause in writing, and how long at most. */
const PAUSE_MS = 300;
const LATEST_MS = 1000;

/** How often a save that failed is tried again by itself: the drive may be back, or have room. */
const RETRY_MS = 5000;

/**
 * Saves what is written, soon and in the background. One save is under way at a time; what was written
 * meanwhile is saved after it. "Saved" is said only of the revision that main said is on the disk.
 */
export class Autosave {
  private revision = 0;
  private savedRevision = 0;
  /** The text that is on the disk for certain. */
  private savedText: string | undefined;
  private savedAt: Instant;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;
  private underWay: Promise<boolean> | undefined;
  private lastFailure: NotSaved | undefined;
  /** What was saved is no longer on the disk. */
  private isLost = false;
  /** Somebody else stored the report after what was saved from here. */
  private isOvertaken = false;
  private isGivenUp = false;
  private isPuttingBack = false;
  private told: SaveState['kind'] = 'saved';

  constructor(private readonly needs: AutosaveNeeds) {
    this.savedText = JSON.stringify(needs.opened.document);
    this.savedAt = needs.opened.at;
  }

  /** Something was written: it will be saved soon. */
  changed(): void {
    this.revision += 1;
    this.tell({ kind: 'saving' });
    this.saveSoon();
  }

  /** Saves now what is not saved yet; gives whether all of it is on the disk. */
  flush(): Promise<boolean> {
    return this.saveNow(false);
  }

  /**
   * As flush, and looks whether what was saved is on the disk still: others may have moved, deleted or
   * damaged the file, or stored other words. Nothing is written for that, so no words of others are replaced.
   */
  async confirm(): Promise<boolean> {
    if (!(await this.flush())) return false;
    if (this.isGivenUp) return true;
    const confirmed = await this.stillThere();
    if (!confirmed.ok) {
      this.isLost = true;
      this.failed(confirmed.failure);
      return false;
    }
    if (this.isSaved()) this.tellSaved();
    return this.flush();
  }

  /**
   * As confirm, for a text that is about to leave the window: where somebody else stored other words since,
   * it is kept as an earlier copy. Theirs may be an older file that took its place.
   */
  async confirmLeaving(): Promise<boolean> {
    if (!(await this.confirm())) return false;
    if (!this.isOvertaken || this.isGivenUp) return true;
    const captured = this.capture();
    const kept = captured.ok
      ? await this.needs.yieldToOthers(captured.value).catch(noAnswer)
      : captured;
    if (kept.ok) this.needs.onYielded();
    else this.failed(kept.failure);
    return kept.ok;
  }

  /** Stores what is in the editor although somebody else stored other words meanwhile; those are kept. */
  saveOver(): Promise<boolean> {
    this.revision += 1;
    this.savedText = undefined;
    return this.flush();
  }

  /** Tries again because the writer asks for it; a report whose file is gone or damaged is put back. */
  async retry(): Promise<boolean> {
    this.isPuttingBack = this.lastFailure !== undefined && canPutBack(this.lastFailure);
    const isSaved = await this.flush();
    this.isPuttingBack = false;
    return isSaved;
  }

  /** Lets go of what is not saved: from now on nothing is sent, whoever asks. */
  giveUp(): void {
    this.isGivenUp = true;
    clearTimeout(this.timer);
  }

  /** Whether all that was written is on the disk, or may be lost. */
  isSaved(): boolean {
    return this.isGivenUp || (this.savedRevision === this.revision && !this.isLost);
  }

  /** When the report was last saved from here, or before it was opened. */
  lastSavedAt(): Instant {
    return this.savedAt;
  }

  /** Whether somebody else was the last to store the report, as far as is known. */
  isSavedByOthers(): boolean {
    return this.isOvertaken;
  }

  /** Why the last try to save failed, if it did. */
  failure(): NotSaved | undefined {
    return this.lastFailure;
  }

  private saveSoon(): void {
    const now = Date.now();
    this.waitingSince ??= now;
    clearTimeout(this.timer);
    const latest = this.waitingSince + LATEST_MS - now;
    const wait = Math.max(0, Math.min(PAUSE_MS, latest));
    this.timer = setTimeout(() => void this.saveDue(), wait);
  }

  /** Saves what was written till now; what is written meanwhile waits for a pause of its own. */
  private async saveDue(): Promise<void> {
    this.waitingSince = undefined;
    if (this.underWay) await this.underWay;
    if (!this.isSaved()) await this.saveOnce(false);
  }

  private async saveNow(quietly: boolean): Promise<boolean> {
    clearTimeout(this.timer);
    this.waitingSince = undefined;
    if (this.underWay) await this.underWay;
    while (!this.isSaved()) if (!(await this.saveOnce(quietly))) return false;
    return true;
  }

  /** Gives whether what was captured is saved; a call that came first is joined. */
  private saveOnce(quietly: boolean): Promise<boolean> {
    this.underWay ??= this.saveCaptured(quietly).finally(() => (this.underWay = undefined));
    return this.underWay;
  }

  private async saveCaptured(quietly: boolean): Promise<boolean> {
    const captured = this.revision;
    if (!quietly) this.tell({ kind: 'saving' });
    const isWritten = this.savedRevision === captured && !this.isPuttingBack;
    const written = await (isWritten ? this.stillThere() : this.write(captured));
    if (!written.ok) {
      this.failed(written.failure);
      return false;
    }
    this.savedRevision = captured;
    this.isLost = false;
    this.lastFailure = undefined;
    if (this.isSaved()) this.tellSaved();
    return true;
  }

  private tellSaved(): void {
    const state: SaveState = this.isOvertaken
      ? { kind: 'overtaken' }
      : { kind: 'saved', at: this.savedAt };
    // The same once more is no news.
    if (state.kind !== this.told) this.tell(state);
  }

  private failed(failure: NotSaved): void {
    // The same failure once more is no news: a screen reader would say it every few seconds.
    const isNews = JSON.stringify(failure) !== JSON.stringify(this.lastFailure);
    this.lastFailure = failure;
    // It may have come to the disk all the same: nothing is known to be there now.
    this.savedText = undefined;
    if (isNews || this.told !== 'failed') this.tell({ kind: 'failed', failure });
    const mayPass = failure.kind === 'disk' || failure.kind === 'no-answer';
    if (mayPass && !this.isGivenUp) {
      this.timer = setTimeout(() => void this.saveNow(true), RETRY_MS);
    }
  }

  private tell(state: SaveState): void {
    this.told = state.kind;
    this.needs.onState(state);
  }

  private async stillThere(): Promise<Result<null, NotSaved>> {
    const confirmed = await this.needs.confirm().catch(noAnswer);
    if (!confirmed.ok) return confirmed;
    this.isOvertaken = confirmed.value.byOthers;
    return succeed(null);
  }

  private capture(): Result<ReportDocument, NotSaved> {
    const captured = this.needs.capture();
    return captured.ok ? captured : fail({ kind: 'refused', problem: captured.failure });
  }

  private async write(revision: number): Promise<Result<null, NotSaved>> {
    const captured = this.capture();
    if (!captured.ok) return captured;
    const text = JSON.stringify(captured.value);
    // An empty finding came or went, or a letter: this very text was stored, if nobody has changed that since.
    if (text === this.savedText) return this.stillThere();
    const save = this.isPuttingBack ? this.needs.putBack : this.needs.save;
    const saved = await save(captured.value, revision).catch(noAnswer);
    if (!saved.ok) return saved;
    this.savedText = text;
    this.savedAt = saved.value.savedAt;
    this.isOvertaken = false;
    if (saved.value.othersKept) this.needs.onOthersKept();
    return succeed(null);
  }
}

function noAnswer(error: unknown): Result<never, NotSaved> {
  return fail({ kind: 'no-answer', detail: error instanceof Error ? error.message : '' });
}
