import { describe, expect, it } from 'vitest';
import type { NewReport, WindowState } from '../../../../src/core/api';
import { CALL_NAMES } from '../../../../src/core/api/channels';
import { typedAuthority } from '../../../../src/core/report/authority';
import { checked } from '../../../../src/core/expect';
import { ARGUMENTS, type CallArguments } from '../../../../src/main/calls/arguments';

const ID = '11111111-2222-4333-8444-555555555555';
const COPY = '00000012-2014-08-31T12-00-00.000Z-other.arolwg';
const CHOICE: NewReport = {
  templateId: 'authority-report-2014',
  language: 'cy',
  authority: typedAuthority('Glan Hafren Council', 'Cyngor Glan Hafren'),
  month: '2014-08',
};
const STATE: WindowState = {
  title: 'x',
  unsaved: false,
  reportId: null,
  answers: null,
  yielded: false,
};
const PLACE = { nodeId: 'q1p001', offset: 3, scrollTop: 120.5 };

const GOOD: { readonly [Name in keyof CallArguments]: CallArguments[Name] } = {
  listReports: [],
  listTemplates: [],
  createReport: [CHOICE],
  importReport: [],
  addReportFile: [],
  duplicateReport: [ID],
  moveToBin: [ID],
  restoreFromBin: [ID],
  emptyBin: [[ID]],
  adoptStrays: [],
  openReport: [ID],
  restoreGeneration: [ID, COPY],
  listGenerations: [ID],
  copyGeneration: [ID, COPY],
  saveReport: [ID, { any: 'document' }, 7],
  putBack: [{ any: 'report' }, 7],
  confirmSaved: [ID],
  yieldToOthers: [ID, { any: 'document' }],
  saveCopy: [{ any: 'report' }],
  keepPlace: [ID, PLACE],
  forgetImportNotes: [ID],
  exportWord: [{ any: 'report' }],
  cancelExport: [],
  showInFolder: ['/home/a person/Report.docx'],
  chooseReportsFolder: [],
  setWindowState: [
    { title: 'Conwy – Arolwg', unsaved: true, reportId: null, answers: 3, yielded: false },
  ],
};

const takes = (name: keyof CallArguments, values: readonly unknown[]): boolean =>
  checked(() => ARGUMENTS[name](values)).ok;

describe('What comes with a call from a window', () => {
  it.each(CALL_NAMES)('is taken for %s as the contract says', (name) => {
    expect(checked(() => ARGUMENTS[name](GOOD[name]))).toEqual({ ok: true, value: GOOD[name] });
  });

  it.each(CALL_NAMES)('is refused for %s with one thing too many or too few', (name) => {
    expect(takes(name, [...GOOD[name], ID])).toBe(false);
    if (GOOD[name].length > 0) expect(takes(name, GOOD[name].slice(1))).toBe(false);
  });

  it.each([
    ['openReport', ['../../etc/passwd']],
    ['openReport', ['11111111-2222-4333-8444-55555555555X']],
    ['openReport', [{ toString: () => ID }]],
    ['openReport', [[ID]]],
    ['restoreGeneration', [ID, '../other.arolwg']],
    ['restoreGeneration', [ID, '..']],
    ['restoreGeneration', [ID, 'a/b']],
    ['restoreGeneration', [ID, 'a\\b']],
    ['restoreGeneration', [ID, '']],
    ['copyGeneration', [ID, '../other.arolwg']],
    ['copyGeneration', ['x', COPY]],
    ['listGenerations', ['../..']],
    ['saveReport', [ID, {}, -1]],
    ['saveReport', [ID, {}, 1.5]],
    ['saveReport', ['x', {}, 1]],
    ['keepPlace', [ID, { ...PLACE, nodeId: 'Not an id' }]],
    ['keepPlace', [ID, { ...PLACE, scrollTop: Number.NaN }]],
    ['keepPlace', [ID, { ...PLACE, scrollTop: Infinity }]],
    ['keepPlace', [ID, { ...PLACE, offset: -1 }]],
    ['createReport', [{ ...CHOICE, templateId: '../x' }]],
    ['createReport', [{ ...CHOICE, language: 'fr' }]],
    ['createReport', [{ ...CHOICE, month: 'August' }]],
    ['createReport', [{ ...CHOICE, authority: 'Conwy' }]],
    ['createReport', [{ ...CHOICE, more: 1 }]],
    ['createReport', [null]],
    ['showInFolder', [7]],
    ['setWindowState', [{ ...STATE, unsaved: 'no' }]],
    ['setWindowState', [{ ...STATE, title: 'a\u0000b' }]],
    ['setWindowState', [{ ...STATE, reportId: 'x' }]],
    ['setWindowState', [{ ...STATE, answers: 'x' }]],
    ['setWindowState', [{ ...STATE, answers: undefined }]],
    ['setWindowState', [{ ...STATE, answers: 0.5 }]],
  ] satisfies [keyof CallArguments, unknown[]][])(
    'is refused for %s where it is %j',
    (name, values) => {
      expect(takes(name, values)).toBe(false);
    },
  );
});
