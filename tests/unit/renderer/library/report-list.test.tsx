// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useLibrary } from '../../../../src/renderer/library/library-store';
import { ReportList } from '../../../../src/renderer/library/list/report-list';
import type { Listing } from '../../../../src/renderer/library/rows/listing';
import type { ShelfId } from '../../../../src/renderer/library/rows/shelves';
import { useOpenDialog } from '../../../../src/renderer/library/dialogs-store';
import { useWindowView } from '../../../../src/renderer/window-store';
import { loadWords } from '../../../../src/renderer/words';
import { copyOf, damagedRow, entryOf, rowNamed } from '../../../support/library-rows';

const [cardiff, conwy, powys] = [rowNamed('Cardiff'), rowNamed('Conwy'), rowNamed('Powys')];
const sample = rowNamed('Dyffryn Arian', {}, true);
const damaged = damagedRow();

const FULL: Listing = {
  unreadable: [damaged],
  reports: [cardiff, conwy, powys],
  samples: [sample],
};

describe('the list of reports', () => {
  let root: Root;

  beforeAll(async () => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    await loadWords();
  });

  beforeEach(() => {
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    root = createRoot(place);
  });

  afterEach(() => {
    act(() => root.unmount());
    useWindowView.setState({ reportId: null });
    useOpenDialog.setState({ dialog: { kind: 'none' } });
    useLibrary.setState({ current: null, samplesShown: null });
  });

  const draw = (listing: Listing, shelf: ShelfId = 'all') =>
    act(() => root.render(<ReportList listing={listing} shelf={shelf} isSearch={false} />));

  const rowOf = ({ id }: { readonly id: string }): HTMLElement => {
    const row = document.querySelector<HTMLElement>(`[data-row="${id}"]`);
    if (!row) throw new Error(`The list has no row ${id}.`);
    return row;
  };

  const press = (key: string) =>
    act(() => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });

  const opened = () => useWindowView.getState().reportId;

  it('folds the samples away below own reports, and shows them alone', () => {
    draw(FULL);
    expect(document.querySelectorAll('[data-row]')).toHaveLength(4);
    draw({ unreadable: [], reports: [], samples: [sample] });
    expect(rowOf(sample).textContent).toContain('Dyffryn Arian');
  });

  it('is reached with one Tab and gone through with the arrow keys', () => {
    draw(FULL);
    const reached = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(
      (row) => row.tabIndex === 0,
    );
    expect(reached).toEqual([rowOf(damaged)]);
    act(() => rowOf(damaged).focus());
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(rowOf(conwy));
    press('End');
    expect(document.activeElement).toBe(rowOf(powys));
    press('Home');
    expect(document.activeElement).toBe(rowOf(damaged));
  });

  it('opens a report with Enter and with a click', () => {
    draw(FULL);
    act(() => rowOf(powys).focus());
    press('Enter');
    expect(opened()).toBe(powys.id);
    act(() => rowOf(cardiff).click());
    expect(opened()).toBe(cardiff.id);
  });

  it('does not open a damaged file but says what is wrong with it', () => {
    draw(FULL);
    act(() => rowOf(damaged).click());
    expect(opened()).toBeNull();
    expect(useOpenDialog.getState().dialog).toEqual({
      kind: 'unreadable',
      file: damaged,
      inBin: false,
    });
  });

  it('names a damaged file by whose report it was, and else by its own name', () => {
    const { header } = entryOf('Gwynedd Council');
    const lost = damagedRow([copyOf('2014-08-31T11:00:00.000Z', header)]);
    draw({ ...FULL, unreadable: [damaged, lost] });
    const cells = [...rowOf(lost).querySelectorAll('[role="gridcell"]')];
    expect(cells.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      'Gwynedd CouncilCyngor Gwynedd',
      'August 2014',
      'A file that cannot be read',
    ]);
    expect(rowOf(lost).textContent).not.toContain(lost.fileName);
    expect(rowOf(damaged).textContent).toContain(damaged.fileName);
    const button = rowOf(lost).querySelector('button');
    expect(button?.ariaLabel ?? button?.getAttribute('aria-label')).toContain('Gwynedd Council');
  });

  it('brings the focus to the next row when the one that had it goes away', () => {
    draw(FULL);
    act(() => rowOf(conwy).focus());
    draw({ ...FULL, reports: [cardiff, powys] });
    expect(document.activeElement).toBe(rowOf(powys));
  });

  it('opens nothing that is in the bin', () => {
    draw({ unreadable: [], reports: [conwy], samples: [] }, 'bin');
    act(() => rowOf(conwy).click());
    expect(opened()).toBeNull();
  });
});
