import { useState } from 'react';
import { useWords } from '../../words';
import { longTime } from '../words/changed-when';
import { keepCurrent, useCurrentRow } from './current-row';
import { GroupHeading } from './group-heading';
import { show, useLibrary } from '../library-store';
import { ListHeader } from './list-header';
import type { Listing } from '../rows/listing';
import { ReportRowView } from './report-row';
import { actionsFor, perform } from './row-actions';
import { rowEvents } from './row-events';
import { RowMenu, type MenuRequest } from './row-menu';
import type { ReportRow, Row } from '../rows/rows';
import type { ShelfId } from '../rows/shelves';
import { UnreadableRowView } from './unreadable-row';
import { useWhenWords } from '../words/when-words';
import './report-list.css';

export interface ReportListProps {
  readonly listing: Listing;
  readonly shelf: ShelfId;
  readonly isSearch: boolean;
}

/** The reports as a table: one row a report, arrow keys go through the rows. */
export function ReportList({ listing, shelf, isSearch }: ReportListProps) {
  const words = useWords('library');
  const { unreadable, reports, samples } = listing;
  const inBin = shelf === 'bin';
  const samplesChosen = useLibrary((state) => state.samplesShown);
  const samplesShown = isSearch || (samplesChosen ?? reports.length === 0);
  const rows: readonly Row[] = [...unreadable, ...reports, ...(samplesShown ? samples : [])];
  const current = useCurrentRow(rows);
  const whenWords = useWhenWords();
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const events = rowEvents(rows, {
    actsAtOnce: !inBin,
    onAct: (row) => perform(actionsFor(row, inBin)[0], row, inBin),
    onDelete: (row) => {
      if (!inBin) perform('bin', row, inBin);
    },
    onMenu: setMenu,
    onFocus: (row) => keepCurrent(rows, row),
  });
  const reportRow = (row: ReportRow) => (
    <ReportRowView
      key={row.id}
      row={row}
      when={whenWords(row.changedAt)}
      exactly={longTime(row.changedAt)}
      isCurrent={row.id === current}
      inBin={inBin}
    />
  );
  return (
    <div
      role="grid"
      tabIndex={-1}
      className={`report-list${inBin ? ' report-list-bin' : ''}`}
      aria-label={words('list.label')}
      {...events}
    >
      <ListHeader />
      {unreadable.map((row) => (
        <UnreadableRowView key={row.id} row={row} isCurrent={row.id === current} inBin={inBin} />
      ))}
      {reports.map(reportRow)}
      {samples.length > 0 && (
        <GroupHeading
          name={words('list.samples')}
          count={samples.length}
          isOpen={samplesShown}
          onToggle={() => show({ samplesShown: !samplesShown })}
        />
      )}
      {samplesShown && samples.map(reportRow)}
      {menu && <RowMenu request={menu} inBin={inBin} onClose={() => setMenu(null)} />}
    </div>
  );
}
