import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/core/report/reading-order';
import { sectionsOf } from '../../../../src/core/report/walk';
import {
  imported,
  lostWords,
  SECTIONS,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

const TITLE =
  'National Inspection Safeguarding and Care Planning of looked after children and care leavers, who exhibit vulnerable or risky behaviours';

const withCover = (cover: string): string => source({ front: `${cover}\n\n${SECTIONS}` });

/** The cover's lines as "role language: words", a placeholder with `@` before it. */
function coverOf(cover: string): readonly string[] {
  const text = withCover(cover);
  const { document } = imported(text);
  expect(lostWords(text, document, /[•*#]/g)).toBeUndefined();
  const [{ content }] = document.content;
  return content.map((line) => {
    const { role, language } = line.attrs;
    const isFact = line.content?.some(({ type }) => type === 'placeholder') === true;
    return `${role} ${language}: ${isFact ? '@' : ''}${wordsOf(document, line.content, language)}`;
  });
}

function imprintOf(cover: string): readonly string[] {
  const { document } = imported(withCover(cover));
  const [, { content }] = document.content;
  return (content ?? []).map((paragraph) => wordsOf(document, paragraph.content));
}

describe('A cover', () => {
  it('is read line by line: who inspected what and whom, and when', () => {
    expect(
      coverOf(
        `Arolygiaeth Gofal a Gwasanaethau Cymdeithasol Cymru\nCare and Social Services Inspectorate Wales\n\n# ${TITLE}\n\n## Inspection of Bro Helygen County Council\n\nAugust 2014`,
      ),
    ).toEqual([
      'inspectorate cy: Arolygiaeth Gofal a Gwasanaethau Cymdeithasol Cymru',
      'inspectorate en: Care and Social Services Inspectorate Wales',
      `title en: @${TITLE}`,
      'authority en: @Inspection of Bro Helygen County Council',
      'date en: @August 2014',
    ]);
  });

  it('may come in another order, broken over lines anywhere, in bold letters', () => {
    expect(
      coverOf(
        `August 2014\n\n**Inspection of Bro Helygen**\n**County Council**\n\nNational Inspection\n\n${TITLE.slice(20, 60)}\n${TITLE.slice(60)}\n\nCare and Social Services\nInspectorate Wales`,
      ),
    ).toEqual([
      'date en: @August 2014',
      'authority en: @Inspection of Bro Helygen County Council',
      `title en: @${TITLE}`,
      'inspectorate en: Care and Social Services Inspectorate Wales',
    ]);
  });

  it('keeps words that differ from the usual as they are printed, and still knows the facts', () => {
    expect(
      coverOf(
        'National Inspection: Safeguarding\nand Care Planning of children\n\nINSPECTION OF BRO HELYGEN COUNTY COUNCIL\n\nPublished: 4 August 2014',
      ),
    ).toEqual([
      'title en: National Inspection: Safeguarding and Care Planning of children',
      'authority en: INSPECTION OF BRO HELYGEN COUNTY COUNCIL',
      'date en: Published: 4 August 2014',
    ]);
    const { document } = imported(
      withCover('INSPECTION OF BRO HELYGEN COUNTY COUNCIL\n\n4 August 2014'),
    );
    expect(document.attrs.authority.en).toBe('Bro Helygen County Council');
    expect(document.attrs.month).toBe('2014-08');
    expect(document.attrs.title).toBe(TITLE);
  });

  it.each([
    'Inspection of\nMorfa Gwylan\nCounty Borough Council',
    'Inspection of\n\nMorfa Gwylan\n\nCounty Borough Council',
    'Inspection of\nMorfa Gwylan County\nBorough Council',
    'Inspection of Morfa\nGwylan County\nBorough\nCouncil',
  ])('may have the authority’s name over several lines (%j)', (lines) => {
    expect(coverOf(`${lines}\n\nAugust 2014`)[0]).toBe(
      'authority en: @Inspection of Morfa Gwylan County Borough Council',
    );
  });

  it('may have the kind of authority below its name, in Welsh above it', () => {
    const cover = 'Cyngor Sir\nBro Helygen\n\nBro Helygen\nCounty Council\n\nAugust 2014';
    expect(coverOf(cover).slice(0, 2)).toEqual([
      'authority cy: @Cyngor Sir Bro Helygen',
      'authority en: @Bro Helygen County Council',
    ]);
  });

  it.each([
    'Fieldwork: February 2014',
    'Inspection carried out: February 2014',
    'January to May 2014',
    'Ionawr i Fai 2014',
  ])('says of no date when inspectors were at work that it is the report’s: %s', (fieldwork) => {
    const cover = `Inspection of Bro Helygen County Council\n\n${fieldwork}\n\nPublished: August 2014`;
    expect(imported(withCover(cover)).document.attrs.month).toBe('2014-08');
    expect(coverOf(cover)).toContain(`other en: ${fieldwork}`);
  });

  it('may name the authority alone, or in both languages', () => {
    expect(coverOf('Powys County Council\n\nAugust 2014')[0]).toBe(
      'authority en: @Powys County Council',
    );
    expect(
      coverOf(
        'Arolygiad o Gyngor Sir Powys\nInspection of Powys County Council\n\nAwst 2014\nAugust 2014',
      ),
    ).toEqual([
      'authority cy: @Arolygiad o Gyngor Sir Powys',
      'authority en: @Inspection of Powys County Council',
      'date cy: @Awst 2014',
      'date en: @August 2014',
    ]);
  });

  it.each([
    ['Inspection of City & County of Swansea', 'City and County of Swansea'],
    ['City & County of Swansea', 'City and County of Swansea'],
    ['Inspection of Newport', 'Newport City Council'],
    ['Inspection of the Isle of Anglesey', 'Isle of Anglesey County Council'],
    ['Inspection of Ynys Môn', 'Isle of Anglesey County Council'],
  ])('may name the authority as people do: %s', (line, name) => {
    const { document } = imported(withCover(`${line}\n\nAugust 2014`));
    expect(document.attrs.authority.en).toBe(name);
  });

  it('may have the day in its date above a section that is counted “1.0.”', () => {
    const { document } = imported(withCover('Inspection of Powys County Council\n\n1 July 2014'));
    expect(document.attrs.month).toBe('2014-07');
  });

  it('may be in Welsh alone', () => {
    const { document } = imported(withCover('Arolygiad o Gyngor Sir Powys\n\nAwst 2014'));
    expect(document.attrs.authority.en).toBe('Powys County Council');
    expect(document.attrs.month).toBe('2014-08');
  });

  it('teaches the Welsh name of an authority that is not one of the 22', () => {
    const { document } = imported(
      withCover('Arolygiad o Gyngor Sir Bro Helygen\nInspection of Bro Helygen County Council'),
    );
    expect(document.attrs.authority).toEqual({
      en: 'Bro Helygen County Council',
      cy: 'Cyngor Sir Bro Helygen',
      inspectionOfEn: 'Inspection of Bro Helygen County Council',
      inspectionOfCy: 'Arolygiad o Gyngor Sir Bro Helygen',
    });
  });

  it('keeps a line between its others that says something else', () => {
    expect(
      coverOf('Inspection of Powys County Council\n\nA report to the public\n\nAugust 2014')[1],
    ).toBe('other en: A report to the public');
  });

  it('ends where the imprint begins', () => {
    expect(
      imprintOf(
        'Care and Social Services Inspectorate Wales\n\nAugust 2014\n\nMae’r ddogfen hon ar gael yn Gymraeg hefyd.\nThis document is also available in Welsh.\n\nDigital ISBN 978 1 4734 0000 0\n© Crown copyright August 2014\nWG22000\n\nCare and Social Services Inspectorate Wales',
      ),
    ).toEqual([
      'Mae’r ddogfen hon ar gael yn Gymraeg hefyd.',
      'This document is also available in Welsh.',
      'Digital ISBN 978 1 4734 0000 0',
      '© Crown copyright August 2014',
      'WG22000',
      'Care and Social Services Inspectorate Wales',
    ]);
  });

  it('has the month of the line that names the inspection where no line is a date', () => {
    const front = 'Inspection of Bro Helygen County Council, August 2014\n\n1. INTRODUCTION';
    const { document } = imported(source({ front: `${front}\n\n1.1 One authority was seen.` }));
    expect(document.attrs.month).toBe('2014-08');
    expect(JSON.stringify(document)).toContain(
      'Inspection of Bro Helygen County Council, August 2014',
    );
  });

  it('has no date where only the imprint names a month', () => {
    const { document } = imported(withCover('Powys County Council\n\n© Crown copyright May 2014'));
    expect(document.attrs.month).toBe('');
    expect(document.content[1].content).toHaveLength(1);
  });

  it('is made of the framework’s fixed terms where the source has none', () => {
    const { document } = imported(source({}));
    const [{ content }] = document.content;
    expect(content.map((line) => wordsOf(document, line.content, line.attrs.language))).toEqual([
      'Arolygiaeth Gofal a Gwasanaethau Cymdeithasol Cymru',
      'Care and Social Services Inspectorate Wales',
      TITLE,
      'Inspection of Bro Helygen County Council',
      '',
    ]);
  });

  it('is warned of where words before the first section are none of its usual ones', () => {
    const report = imported(withCover('August 2014\n\nThis is a foreword by somebody.'));
    expect(warningsOf(report, 'unplaced-text')).toEqual(['3: This is a foreword by somebody.']);
  });
});

describe('The authority of a report without a cover', () => {
  it.each([
    ['within Bro Helygen County Council.', 'Bro Helygen County Council'],
    ['within the City and County of Swansea.', 'City and County of Swansea'],
    ['within the Vale of Glamorgan Council, in May.', 'Vale of Glamorgan Council'],
    [
      'within Rhondda Cynon Taf County\nBorough Council.',
      'Rhondda Cynon Taf County Borough Council',
    ],
    ['within PEMBROKESHIRE COUNTY COUNCIL.', 'Pembrokeshire County Council'],
    ['within Pembrokeshire.', 'Pembrokeshire County Council'],
    ['within the City & County of Swansea.', 'City and County of Swansea'],
    ['within Ynys Môn.', 'Isle of Anglesey County Council'],
    ['within Anglesey and its schools.', 'Isle of Anglesey County Council'],
    ['within Caer and Pont y Bryn Council and by its partners.', 'Caer and Pont y Bryn Council'],
  ])('is read from "%s"', (words, name) => {
    const front = `1. INTRODUCTION\n\n1.1 This is what was found ${words}`;
    const report = imported(source({ front }));
    expect(report.document.attrs.authority.en).toBe(name);
    expect(warningKinds(report)).not.toContain('authority-unknown');
  });

  it('is asked for where the text names none', () => {
    const report = imported(source({ front: '1. INTRODUCTION\n\n1.1 One authority was visited.' }));
    expect(report.document.attrs.authority.en).toBe('');
    expect(JSON.stringify(sectionsOf(report.document))).not.toContain('placeholder');
    expect(warningKinds(report)).toEqual(['missing-section', 'authority-unknown', 'month-unknown']);
  });

  it('is a fact in standard text only, never in a finding', () => {
    const positives = '• Bro Helygen County Council met every month.';
    const { document } = imported(source({ positives }));
    const json = JSON.stringify(document.content);
    expect(json.match(/Bro Helygen County Council/g)).toHaveLength(1);
    expect(json).toContain('"within "},{"type":"placeholder"'.slice(9));
  });
});

describe('What an imprint says of the other language', () => {
  it('is in that language, for who reads it out or checks its spelling', () => {
    const welsh = 'Mae’r ddogfen yma hefyd ar gael yn Gymraeg.';
    const english = 'This document is also available in Welsh.';
    const front = `August 2014\n\n${welsh}\n\n${english}\n\n${SECTIONS}`;
    const [, imprint] = imported(source({ front })).document.content;
    expect(imprint.content).toMatchObject([
      { content: [{ text: welsh, marks: [{ type: 'language', attrs: { language: 'cy' } }] }] },
      { content: [{ text: english }] },
    ]);
    expect(JSON.stringify(imprint)).not.toContain('"language":"en"');
  });
});
