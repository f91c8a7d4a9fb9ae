import { TriangleAlert } from 'lucide-react';
import type { ImportWarning, ImportWarningKind } from '../../../core/text-import/outcome';
import { Button } from '../../ui/button';
import { useWords } from '../../words';
import { formatNumber } from '../words/format-number';
import './imported-warnings.css';

/** More than any report has that is worth importing; tens of thousands would stop the window. */
const MOST_SHOWN = 500;

/** What these are about stands in the report as it stood in the file. */
const STANDING: readonly ImportWarningKind[] = [
  'uncertain-start',
  'possible-head',
  'counted-findings',
  'inner-list',
  'unplaced-text',
  'garbled-letters',
  'divided-word',
  'lost-character',
  'unexpected-number',
  'extra-question',
  'new-finding',
  'hidden-text',
  'struck-text',
  'inserted-text',
  'changed-placeholder',
];

/** What these miss is added among the details of the cover. */
const ON_COVER: readonly ImportWarningKind[] = ['authority-unknown', 'month-unknown'];

interface ImportedWarningsProps {
  /** In the order of the source, those about no line last. */
  readonly warnings: readonly ImportWarning[];
  /** Leads to words of the report; of several places with the same words to the `nth`, from 0. */
  readonly onShow: (words: string, nth: number) => void;
  readonly onCover: () => void;
}

/** The places of an imported text that need a second look. */
export function ImportedWarnings({ warnings, onShow, onCover }: ImportedWarningsProps) {
  const words = useWords('library');
  const sentences = useWords('import');
  const count = warnings.length;
  const shown = warnings.slice(0, MOST_SHOWN);
  const more = count - shown.length;
  return (
    <section>
      <h3>{words('imported.warnings', { count, shown: formatNumber(count) })}</h3>
      <ul className="imported-warnings">
        {shown.map(({ kind, line, quote }, i) => (
          <li key={`${i} ${kind}`}>
            <TriangleAlert size={16} />
            <div>
              <p>{sentences(`warning.${kind}`)}</p>
              {quote && <q>{quote}</q>}
            </div>
            {line !== null && <span>{words('imported.line', { line })}</span>}
            {quote !== '' && STANDING.includes(kind) && (
              <Button
                tone="quiet"
                aria-label={words('imported.showWords', { words: quote })}
                onPress={() => onShow(quote, timesBefore(shown, i))}
              >
                {words('imported.show')}
              </Button>
            )}
            {ON_COVER.includes(kind) && (
              <Button tone="quiet" onPress={onCover}>
                {words('imported.cover')}
              </Button>
            )}
          </li>
        ))}
        {more > 0 && (
          <li>
            <TriangleAlert size={16} />
            <p>{words('imported.more', { count: more, shown: formatNumber(more) })}</p>
          </li>
        )}
      </ul>
    </section>
  );
}

function timesBefore(warnings: readonly ImportWarning[], place: number): number {
  const quote = warnings[place]?.quote;
  return warnings.slice(0, place).filter((warning) => warning.quote === quote).length;
}
