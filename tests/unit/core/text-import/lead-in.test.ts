import { describe, expect, it } from 'vitest';
import { imported, sectionLines, source, warningKinds } from '../../../support/published-text';

describe('The lead-in to the questions', () => {
  it('is a paragraph of its own at the top of a page without an empty line', () => {
    const front = [
      ' 2. THE INSPECTION ',
      '',
      '2.1 Inspectors read how needs had been assessed and how care had been planned',
      'and reviewed. They also considered what corporate parents and their managers',
      'and partners did for young people and how far they went in the end.',
      ' Each of these areas was then looked into with the same five questions in mind. ',
      '',
      'What was found under each is told in short ',
    ].join('\n');
    const text = source({
      front: `1. INTRODUCTION\n\n1.1 One.\n\n${front}`,
      finding:
        ' Staff knew what was expected of all of them, and from one month to the next \nthey said so.',
    });
    const report = imported(text);
    expect(sectionLines(report.document, 2).slice(2)).toEqual([
      'paragraph: Each of these areas was then looked into with the same five questions in mind.',
      'paragraph: What was found under each is told in short',
    ]);
    expect(warningKinds(report)).not.toContain('uncertain-start');
  });

  it('is a paragraph of its own where it fills its line and the next follows without an empty one', () => {
    const front = [
      '2. THE INSPECTION',
      '',
      '2.1 Inspectors read how needs had been assessed and how care had been planned',
      'and reviewed. They also considered what corporate parents and their managers',
      'and partners did for young people and how far they went in the end.',
      '',
      'Each of these areas was then looked into with five questions always in mind.',
      'What was found under each is told in short',
    ].join('\n');
    const report = imported(
      source({
        front: `1. INTRODUCTION\n\n1.1 One.\n\n${front}`,
        finding:
          '• Staff knew what was expected of all of them, and from one month to the next \nthey said so.',
      }),
    );
    expect(sectionLines(report.document, 2).slice(2)).toEqual([
      'paragraph: Each of these areas was then looked into with five questions always in mind.',
      'paragraph: What was found under each is told in short',
    ]);
  });
});

describe('The lead-in to the questions, in a text that has no empty lines', () => {
  const second = (...lines: readonly string[]): readonly string[] => {
    const front = ['1. INTRODUCTION', '1.1 One.', '2. THE INSPECTION', ...lines].join('\n');
    const finding =
      '• Staff knew what was expected of all of them, and from one month to the next \nthey said so.';
    return sectionLines(imported(source({ front, finding })).document, 2).slice(2);
  };

  it('is apart from what follows though it takes two lines', () => {
    const lines = [
      '2.1 All files were read.',
      '',
      'Each of these areas was then looked into by the inspectors with the same five',
      'questions always in mind, and there were no others that were asked of anybody.',
      'What was found under each is told in short',
    ];
    expect(second(...lines)).toEqual([
      `paragraph: ${lines.slice(2, 4).join(' ')}`,
      `paragraph: ${lines.at(-1)}`,
    ]);
  });

  it('is apart from a paragraph above that is set in, and from a full one that is not', () => {
    const above = 'Inspectors read how needs had been assessed, and how care was reviewed there.';
    const leadIn = 'Each of these areas was then looked into with five questions always in mind.';
    const indented = [
      `2.1  ${above}`,
      `     ${above}`,
      'All of it was looked into, as was every',
      'other question.',
    ];
    expect(second(...indented)).toEqual([
      'paragraph: All of it was looked into, as was every other question.',
    ]);
    expect(second(`2.1 ${above}`, above, leadIn)).toEqual([`paragraph: ${leadIn}`]);
  });
});
