import type {
  Adopted,
  Confirmed,
  DiskFailure,
  Generation,
  OpenFailure,
  Stray,
} from '../../core/api';
import type { ReportDocument } from '../../core/report/document';
import type { Report, ReportId } from '../../core/report/report';
import { fail, succeed, type Result } from '../../core/result';
import { addReport, type AlreadyThere } from './add-report';
import { adoptStrays } from './adopt-strays';
import { emptyBin, moveToBin } from './bin';
import { describeGenerations } from './describe-generations';
import { onDisk, systemError } from './disk-failure';
import { isKept } from './is-kept';
import { listFolder, type StoredEntry } from './list-folder';
import { exists, isReadOnly } from './look';
import { putBack } from './put-back';
import { readReportAt } from './read-report-file';
import { reading, writing, type ReadFailure, type WriteFailure } from './report-failure';
import { ReportFiles, type Shelf } from './report-files';
import { inReportTurn } from './report-turn';
import { readGeneration, restoreGeneration } from './restore-generation';
import { giveWay } from './give-way';
import { isHomeless, listStrays } from './strays';
import { syncFolder } from './sync-folder';
import { takeFromBin } from './take-from-bin';
import { tellGone } from './tell-gone';

/** What a reports folder holds. */
export interface Stored {
  readonly reports: readonly StoredEntry[];
  readonly bin: readonly StoredEntry[];
  readonly strays: readonly Stray[];
  /** Reports can be read there, not changed. */
  readonly isReadOnly: boolean;
}

/** A stored report after a change. */
export interface Updated {
  readonly report: Report;
  /** The change replaced what somebody else had stored meanwhile, which is kept. */
  readonly othersKept: boolean;
}

interface OpeningOptions {
  /** The file that a failure is about, where that is not the report's. */
  readonly path?: string;
  /** What is to be done ahead of the report's turn. */
  readonly before?: () => Promise<void>;
}

/** The reports of one folder. Every change is on the disk for good before it is answered. */
export class ReportStore {
  readonly #files: ReportFiles;

  constructor(readonly shelf: Shelf) {
    this.#files = new ReportFiles(shelf);
  }

  /** All reports, the bin and the strays, by file name; what cannot be read is among them. */
  list(): Promise<Result<Stored, DiskFailure>> {
    const { disk, places } = this.shelf;
    return onDisk(places.folder, async () => {
      const reports = await listFolder(disk, places, places.folder);
      return {
        reports: reports.filter((entry) => !isHomeless(entry)),
        bin: (await exists(disk, places.bin)) ? await listFolder(disk, places, places.bin) : [],
        strays: await listStrays(disk, places, reports),
        isReadOnly: await isReadOnly(disk, places.folder),
      };
    });
  }

  /** The report for a person to work on, who will have seen what a save then replaces. */
  open(id: ReportId): Promise<Result<Report, OpenFailure>> {
    return this.#opening(id, async () => this.#there(id, await this.#files.open(id)));
  }

  /** The report for any other use. */
  read(id: ReportId): Promise<Result<Report, OpenFailure>> {
    return this.#opening(id, async () => this.#there(id, await this.#files.peek(id)));
  }

  /** Looks whether the report is there and can be read, and whether somebody else stored it last. */
  confirm(id: ReportId): Promise<Result<Confirmed, OpenFailure>> {
    return this.#opening(id, async () => {
      const byOthers = this.#there(id, await this.#files.isByOthers(id));
      return { byOthers };
    });
  }

  /**
   * Leaves what somebody else stored in its place and keeps `document`, the text that a person has before
   * them, as an earlier copy, unless there is one of that text.
   */
  yieldToOthers(id: ReportId, document: ReportDocument): Promise<Result<null, WriteFailure>> {
    return this.#writing(id, async () => {
      const theirs = this.#there(id, await this.#files.peek(id));
      if (JSON.stringify(theirs.document) === JSON.stringify(document)) return;
      if (await isKept(this.shelf, id, document)) return;
      await this.#files.keepAside({ ...theirs, document, modifiedAt: this.shelf.now() });
    });
  }

  /** Stores a report that is new; `exists` where there is one of its id. */
  create(report: Report): Promise<Result<null, WriteFailure>> {
    return this.#writing(report.id, () => this.#files.create(report));
  }

  /** Stores `report` as it is, in the place of what was stored under its id, if anything was. */
  save(report: Report): Promise<Result<null, WriteFailure>> {
    return this.#writing(report.id, async () => {
      const { disk, places } = this.shelf;
      const isThere = await exists(disk, places.report(report.id));
      await (isThere ? this.#files.write(report) : this.#files.create(report));
    });
  }

  /**
   * Stores a report that somebody put in the bin, deleted or damaged while another wrote in it. What the
   * bin held becomes an earlier copy, a damaged file is kept aside, and another report goes into the list.
   */
  async putBack(report: Report): Promise<Result<Updated, WriteFailure>> {
    const { id } = report;
    const isFree = await writing(this.shelf.places.report(id), () => giveWay(this.#files, id));
    if (!isFree.ok) return isFree;
    const isThere = await this.#writing(id, () => putBack(this.#files, report));
    return isThere.ok ? this.saveDocument(report.id, report.document) : isThere;
  }

  /** Gives a stored report a new text and the time of now; a text that is the same changes nothing. */
  saveDocument(id: ReportId, document: ReportDocument): Promise<Result<Updated, WriteFailure>> {
    return this.update(id, (report) => ({ ...report, document }));
  }

  /** Changes a stored report; what `change` gives is stored with the time of now. */
  update(id: ReportId, change: (report: Report) => Report): Promise<Result<Updated, WriteFailure>> {
    const path = this.shelf.places.report(id);
    const update = async (): Promise<Updated> => {
      const stored = this.#there(id, await this.#files.peek(id));
      const changed = change(stored);
      if (JSON.stringify(changed) === JSON.stringify(stored)) {
        // An earlier save may have put it there and failed before the folder was on the disk.
        await syncFolder(this.shelf.disk, this.shelf.places.folder);
        return { report: stored, othersKept: this.#files.tellReplacedOthers(id) };
      }
      const dated: Report = { ...changed, id, modifiedAt: this.shelf.now() };
      await this.#files.write(dated);
      return { report: dated, othersKept: this.#files.tellReplacedOthers(id) };
    };
    return this.#tellingGone(
      path,
      writing(path, () => this.#inTurn(id, update)),
    );
  }

  /** A new report with the text of another, to be worked on. */
  duplicate(id: ReportId): Promise<Result<ReportId, OpenFailure>> {
    return this.#opening(id, async () =>
      this.#createCopy(this.#there(id, await this.#files.peek(id))),
    );
  }

  /** A new report with the text of the earlier copy of that name, to be worked on. */
  copyGeneration(id: ReportId, name: string): Promise<Result<ReportId, OpenFailure>> {
    return this.#opening(id, async () =>
      this.#createCopy(await readGeneration(this.#files, id, name)),
    );
  }

  /** Takes a copy of the report file at `path`, from anywhere, into the folder. */
  async addCopy(path: string): Promise<Result<ReportId, ReadFailure | AlreadyThere>> {
    const report = await readReportAt(path, this.shelf.disk);
    return report.ok ? this.add(report.value) : report;
  }

  /** Takes a report from elsewhere into the folder, under a new id where its own is taken. */
  async add(report: Report): Promise<Result<ReportId, ReadFailure | AlreadyThere>> {
    const adding = (): ReturnType<typeof addReport> =>
      this.#inTurn(report.id, () => addReport(this.#files, report));
    const added = await reading(this.shelf.places.folder, adding);
    return added.ok ? added.value : added;
  }

  /** Takes the strays that can be read into the list; one that fails does not stop the others. */
  adoptStrays(): Promise<Result<Adopted, DiskFailure>> {
    return adoptStrays(this.#files);
  }

  moveToBin(id: ReportId): Promise<Result<null, DiskFailure>> {
    return this.#moving(id, () => moveToBin(this.shelf, id));
  }

  /** Takes a report back out of the bin; gives the id it has then, a new one where its own is taken. */
  restoreFromBin(id: ReportId): Promise<Result<ReportId, OpenFailure>> {
    const path = this.shelf.places.inBin(id);
    return this.#opening(id, () => takeFromBin(this.#files, id), { path });
  }

  /** Removes these reports from the bin for good and gives how many that were. */
  emptyBin(ids: readonly ReportId[]): Promise<Result<number, DiskFailure>> {
    return onDisk(this.shelf.places.bin, () => emptyBin(this.shelf, ids));
  }

  /** The earlier copies of a report, newest first. */
  generations(id: ReportId): Promise<Result<readonly Generation[], DiskFailure>> {
    const folder = this.shelf.places.generations(id);
    const describe = (): Promise<readonly Generation[]> =>
      describeGenerations(this.shelf.disk, folder, id);
    return onDisk(folder, () => this.#inTurn(id, describe));
  }

  /**
   * Puts an earlier copy in the place of a report's file, which is kept: aside if it is damaged, in the
   * list if it holds another report.
   */
  restoreGeneration(id: ReportId, name: string): Promise<Result<null, OpenFailure>> {
    const restore = async (): Promise<null> => {
      await restoreGeneration(this.#files, id, name);
      return null;
    };
    return this.#opening(id, restore, { before: () => giveWay(this.#files, id) });
  }

  async #createCopy(report: Report): Promise<ReportId> {
    const now = this.shelf.now();
    const copy = { id: this.shelf.newReportId(), createdAt: now, modifiedAt: now };
    await this.#files.create({ ...report, ...copy, state: 'drafting' });
    return copy.id;
  }

  #inTurn<Value>(id: ReportId, task: () => Promise<Value>): Promise<Value> {
    return inReportTurn(this.shelf.places, id, task);
  }

  #there<Value>(id: ReportId, found: Value | null): Value {
    if (found === null) throw systemError('ENOENT', this.shelf.places.report(id));
    return found;
  }

  async #opening<Value>(
    id: ReportId,
    action: () => Promise<Value>,
    { path = this.shelf.places.report(id), before }: OpeningOptions = {},
  ): Promise<Result<Value, OpenFailure>> {
    const inTurn = (): Promise<Value> => this.#inTurn(id, action);
    const opened = await reading(path, before ? () => before().then(inTurn) : inTurn);
    if (opened.ok) return opened;
    const { failure } = opened;
    if (failure.kind === 'disk') return this.#tellingGone(path, Promise.resolve(fail(failure)));
    const generations = await this.generations(id);
    return generations.ok ? fail({ ...failure, generations: generations.value }) : generations;
  }

  async #writing(id: ReportId, action: () => Promise<void>): Promise<Result<null, WriteFailure>> {
    const written = await writing(this.shelf.places.report(id), () => this.#inTurn(id, action));
    return written.ok ? succeed(null) : written;
  }

  async #moving(id: ReportId, action: () => Promise<void>): Promise<Result<null, DiskFailure>> {
    const path = this.shelf.places.report(id);
    const moving = onDisk(path, () => this.#inTurn(id, action));
    const moved = await this.#tellingGone(path, moving);
    return moved.ok ? succeed(null) : moved;
  }

  async #tellingGone<Value, Failure extends { readonly kind: string }>(
    path: string,
    result: Promise<Result<Value, Failure | DiskFailure>>,
  ): Promise<Result<Value, Failure | DiskFailure>> {
    const told = await result;
    if (told.ok) return told;
    return fail(await tellGone(this.shelf, path, told.failure));
  }
}
