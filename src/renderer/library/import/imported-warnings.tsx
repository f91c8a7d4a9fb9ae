import { TriangleAlert } from 'lucide-react';
import type { ImportWarning } from '../../../core/text-import/outcome';
import { useWords } from '../../words';
import { formatNumber } from '../words/format-number';
import './imported-warnings.css';

/** More than any report has that is worth importing; tens of thousands would stop the window. */
const MOST_SHOWN = 500;

interface ImportedWarningsProps {
  /** In the order of the source, those about no line last. */
  readonly warnings: readonly ImportWarning[];
}

/** The places of an imported text that need a second look. */
export function ImportedWarnings({ warnings }: ImportedWarningsProps) {
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
