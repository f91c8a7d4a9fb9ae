import type { XmlElement, XmlHandler } from '../package/read-xml';
import type { Definitions } from './definitions';
import type { Report } from './problem';

/** Watches one part go by and reports what it finds; `end` comes after the last element. */
export interface Checker {
  readonly open?: (element: XmlElement) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  readonly end?: () => void;
}

/** Makes a checker for one part. */
export type MakeChecker = (report: Report, definitions: Definitions) => Checker;

/** All checkers as one handler of one reading. */
export function together(checkers: readonly Checker[]): XmlHandler & { readonly end: () => void } {
  return {
    open: (element) => checkers.forEach((checker) => checker.open?.(element)),
    text: (text) => checkers.forEach((checker) => checker.text?.(text)),
    close: (name) => checkers.forEach((checker) => checker.close?.(name)),
    end: () => checkers.forEach((checker) => checker.end?.()),
  };
}
