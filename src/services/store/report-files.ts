import { Low } from 'lowdb';
import { readReportHeader } from '../../core/file-format/read-report';
import type { Instant, Report, ReportId } from '../../core/report/report';
import type { Disk } from './disk';
import { DurableAdapter, type Replaced } from './durable-adapter';
import { keepBeforeSave, keepBytes, pruneGenerations } from './generations';
import { linkOrCopy } from './link-or-copy';
import type { Places } from './places';
import { codecOf, MAX_REPORT_BYTES, reportCodec } from './report-codec';

/** What every part of the store needs. */
export interface Shelf {
  readonly disk: Disk;
  readonly places: Places;
  readonly now: () => Instant;
  readonly newReportId: () => ReportId;
}

/** The report files of one folder: a lowdb each, on durable adapters. All throw what the disk throws. */
export class ReportFiles {
  readonly #adapters = new Map<ReportId, DurableAdapter<Report>>();

  constructor(readonly shelf: Shelf) {}

  /** The report of that id for a person to see, null where there is none. */
  async open(id: ReportId): Promise<Report | null> {
    const db = new Low<Report | null>(this.#adapter(id), null);
    await db.read();
    return db.data;
  }

  /** As `open`, without its counting as seen by the person who will save over it. */
  async peek(id: ReportId): Promise<Report | null> {
    return (await this.#adapter(id).peek())?.data ?? null;
  }

  /** Whether somebody else stored what the file of that id holds now; null where there is none. */
  async isByOthers(id: ReportId): Promise<boolean | null> {
    return (await this.#adapter(id).peek())?.byOthers ?? null;
  }

  /**
   * Puts `report` in the place of what its file holds, which becomes its newest generation; throws
   * ENOENT where there is no file.
   */
  async write(report: Report): Promise<void> {
    await new Low<Report | null>(this.#adapter(report.id), report).write();
    const { disk, places, now } = this.shelf;
    await pruneGenerations(disk, places.generations(report.id), now());
  }

  /** Whether a write replaced what others had stored, which is kept, since this was last asked. */
  tellReplacedOthers(id: ReportId): boolean {
    return this.#adapter(id).tellReplacedOthers();
  }

  /** Keeps a text of a report that no file holds as its newest generation, for as long as one of others. */
  async keepAside(report: Report): Promise<void> {
    const { disk, places } = this.shelf;
    const origin = { savedAt: report.modifiedAt, byOthers: true };
    await keepBytes(disk, places.generations(report.id), reportCodec.encode(report), origin);
  }

  /** Makes the file of a new report; throws EEXIST where there is one. */
  create(report: Report): Promise<void> {
    return this.#adapter(report.id).create(report);
  }

  /** Puts `report` in the place of a file that cannot be read and that is kept aside. */
  override(report: Report): Promise<void> {
    const { disk, places, now } = this.shelf;
    const path = places.report(report.id);
    return this.#adapter(report.id).override(report, async () => {
      await linkOrCopy(disk, path, places.damaged(report.id, now()));
    });
  }

  #adapter(id: ReportId): DurableAdapter<Report> {
    const adapter = this.#adapters.get(id) ?? newAdapter(this.shelf, id);
    this.#adapters.set(id, adapter);
    return adapter;
  }
}

function newAdapter({ disk, places, now }: Shelf, id: ReportId): DurableAdapter<Report> {
  const path = places.report(id);
  const keep = async ({ bytes, byOthers }: Replaced): Promise<void> => {
    const savedAt = savedAtOf(bytes) ?? now();
    await keepBeforeSave(disk, places.generations(id), path, { savedAt, byOthers });
  };
  return new DurableAdapter({ path, disk, codec: codecOf(id), maxBytes: MAX_REPORT_BYTES, keep });
}

/** When the report in these bytes was saved, as it says itself. */
function savedAtOf(bytes: Uint8Array): Instant | undefined {
  const line = Buffer.from(bytes.subarray(0, bytes.indexOf(0x0a))).toString('utf8');
  const header = readReportHeader(line);
  return header.ok ? header.value.modifiedAt : undefined;
}
