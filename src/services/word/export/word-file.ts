import { Document, type FileChild, type PageNumberEstimator } from 'docx';
import type { CoverFacts } from '../../../core/report/document';
import { formatMonth } from '../../../core/report/month';
import type { Report } from '../../../core/report/report';
import { TERMS } from '../../../core/report/terms';
import { assertNever } from '../../../core/result';
import { reportProperties } from '../report-properties';
import { shortName } from '../short-name';
import type { Extra } from './blocks';
import { contentsParagraphs } from './contents';
import { coverParagraphs, imprintParagraphs } from './front-matter';
import { PAGE } from './measures';
import { listsOf } from './numbering';
import { questionParagraphs } from './question-paragraphs';
import { runningHeads, type WordKind } from './running-heads';
import { sectionParagraphs } from './section-paragraphs';
import { stylesOf } from './styles';

/**
 * The Word document of a report, not yet packed. `estimate` finds the pages for its contents; without
 * it the contents have no page numbers.
 */
export function wordFile(report: Report, kind: WordKind, estimate?: PageNumberEstimator): Document {
  const { document } = report;
  const facts = document.attrs;
  return new Document({
    ...describe(facts),
    customProperties: reportProperties(report),
    styles: stylesOf(document),
    numbering: { config: listsOf(document) },
    ...(estimate ? { pageNumbers: estimate } : {}),
    sections: [
      {
        properties: { titlePage: true, page: pageProperties() },
        ...runningHeads(facts, kind),
        children: bodyOf(report, estimate !== undefined),
      },
    ],
  });
}

/** What the file says of itself. Nobody's name: the author is the inspectorate. */
function describe(facts: CoverFacts) {
  const { inspectorate } = TERMS[facts.language];
  const title = [facts.title.trim(), shortName(facts)].filter(Boolean);
  const subject = [shortName(facts), formatMonth(facts.month, facts.language)].filter(Boolean);
  return {
    title: [...new Set(title)].join(' – '),
    subject: subject.join(', '),
    creator: inspectorate,
    lastModifiedBy: inspectorate,
  };
}

function pageProperties() {
  const { width, height, margin, header, footer } = PAGE;
  return {
    size: { width, height },
    margin: { top: margin, right: margin, bottom: margin, left: margin, header, footer },
  };
}

const TOP_OF_PAGE: Extra = { pageBreakBefore: true, spacing: { before: 0 } };

function bodyOf({ document }: Report, pagesKnown: boolean): readonly FileChild[] {
  const facts = document.attrs;
  const [cover, imprint, ...parts] = document.content;
  let questions = 0;
  const body = parts.flatMap((part, i): readonly FileChild[] => {
    const extra = i === 0 ? TOP_OF_PAGE : {};
    switch (part.type) {
      case 'section':
        return sectionParagraphs(part, parts[i + 1]?.type === 'question', facts, extra);
      case 'question':
        questions += 1;
        return questionParagraphs(part, questions, facts, extra);
      default:
        return assertNever(part);
    }
  });
  return [
    ...coverParagraphs(cover, facts),
    ...imprintParagraphs(imprint, facts),
    ...contentsParagraphs(document, pagesKnown),
    ...body,
  ];
}
