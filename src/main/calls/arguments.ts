import type { ArolwgCalls, NewReport, WindowState } from '../../core/api';
import {
  expectArray,
  expectBoolean,
  expectCount,
  expectMatching,
  expectOneOf,
  expectShape,
  expectText,
  refuse,
} from '../../core/expect';
import { isReportId } from '../../core/report/new-ids';
import { expectAuthority, expectMonthOrNone } from '../../core/report/parse-facts';
import { isTemplateId } from '../../core/report/parse-report';
import type { ReportId } from '../../core/report/report';
import { LANGUAGES } from '../../core/rich-text/inline';
import { isPlainName } from '../plain-name';
import { expectPlace } from '../settings/expect-place';

/** The arguments of each call as main takes them. */
export type CallArguments = {
  [Name in keyof ArolwgCalls]: Name extends keyof Unchecked
    ? Unchecked[Name]
    : Readonly<Parameters<ArolwgCalls[Name]>>;
};

/** A text is checked where its refusal can be answered as a failure of the save. */
interface Unchecked {
  readonly saveReport: readonly [id: ReportId, document: unknown, revision: number];
  readonly putBack: readonly [report: unknown, revision: number];
  readonly yieldToOthers: readonly [id: ReportId, document: unknown];
  readonly saveCopy: readonly [report: unknown];
  readonly exportWord: readonly [report: unknown];
}

/** Checks what came with a call; to be run inside `checked`. */
export type ArgumentChecks = {
  readonly [Name in keyof CallArguments]: (values: readonly unknown[]) => CallArguments[Name];
};

/** What main takes with each call; anything else is a fault in the window or an attack. */
export const ARGUMENTS: ArgumentChecks = {
  listReports: expectNothing,
  listTemplates: expectNothing,
  createReport: (values) => [expectNewReport(only(values))],
  importReport: expectNothing,
  addReportFile: expectNothing,
  duplicateReport: expectId,
  moveToBin: expectId,
  restoreFromBin: expectId,
  emptyBin: (values) => [expectArray(only(values), 'ids').map(expectReportId)],
  adoptStrays: expectNothing,
  openReport: expectId,
  restoreGeneration: expectIdAndCopy,
  listGenerations: expectId,
  copyGeneration: expectIdAndCopy,
  saveReport: (values) => {
    const [id, document, revision] = expectNumberOf(values, 3);
    return [expectReportId(id), document, expectCount(revision, 'revision')];
  },
  putBack: (values) => {
    const [report, revision] = expectNumberOf(values, 2);
    return [report, expectCount(revision, 'revision')];
  },
  confirmSaved: expectId,
  yieldToOthers: (values) => {
    const [id, document] = expectNumberOf(values, 2);
    return [expectReportId(id), document];
  },
  saveCopy: (values) => [only(values)],
  keepPlace: (values) => {
    const [id, place] = expectNumberOf(values, 2);
    return [expectReportId(id), expectPlace(place, 'place')];
  },
  forgetImportNotes: expectId,
  exportWord: (values) => [only(values)],
  cancelExport: expectNothing,
  showInFolder: (values) => [expectText(only(values), 'path')],
  chooseReportsFolder: expectNothing,
  setWindowState: (values) => [expectWindowState(only(values))],
};

function expectNumberOf(values: readonly unknown[], count: number): readonly unknown[] {
  return values.length === count ? values : refuse('arguments', `are not ${count}`);
}

function expectNothing(values: readonly unknown[]): readonly [] {
  expectNumberOf(values, 0);
  return [];
}

function only(values: readonly unknown[]): unknown {
  return expectNumberOf(values, 1)[0];
}

function expectId(values: readonly unknown[]): readonly [ReportId] {
  return [expectReportId(only(values))];
}

function expectIdAndCopy(values: readonly unknown[]): readonly [ReportId, string] {
  const [id, name] = expectNumberOf(values, 2);
  return [expectReportId(id), expectMatching(name, 'name', isPlainName, 'the name of a copy')];
}

function expectReportId(value: unknown): ReportId {
  return expectMatching(value, 'id', isReportId, 'a UUID');
}

function expectNewReport(value: unknown): NewReport {
  const choice = expectShape(value, 'choice', ['templateId', 'language', 'authority', 'month']);
  return {
    templateId: expectMatching(choice.templateId, 'choice.templateId', isTemplateId, 'a template'),
    language: expectOneOf(choice.language, 'choice.language', LANGUAGES),
    authority: expectAuthority(choice.authority, 'choice.authority'),
    month: expectMonthOrNone(choice.month, 'choice.month'),
  };
}

function expectWindowState(value: unknown): WindowState {
  const state = expectShape(value, 'state', ['title', 'unsaved', 'reportId', 'answers', 'yielded']);
  return {
    title: expectText(state.title, 'state.title'),
    unsaved: expectBoolean(state.unsaved, 'state.unsaved'),
    reportId: state.reportId === null ? null : expectReportId(state.reportId),
    answers: state.answers === null ? null : expectCount(state.answers, 'state.answers'),
    yielded: expectBoolean(state.yielded, 'state.yielded'),
  };
}
