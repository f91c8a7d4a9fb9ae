import type { QuestionCounts } from '../../../core/report/question-counts';
import { useWords } from '../../words';

/** How many findings each question has on each side, as a table. */
export function ImportedCounts({ questions }: { readonly questions: readonly QuestionCounts[] }) {
  const words = useWords('library');
  const sum = (side: 'positives' | 'improvements') =>
    questions.reduce((total, question) => total + question[side], 0);
  // Rows of the grid that the table becomes where the window is narrow.
  const gridTemplateRows = `repeat(${questions.length + 2}, auto)`;
  return (
    <table className="imported-counts" style={{ gridTemplateRows }}>
      <thead>
        <tr>
          <td />
          {questions.map(({ number }) => (
            <th key={number} scope="col">
              {words('imported.question', { number })}
            </th>
          ))}
          <th scope="col">{words('imported.total')}</th>
        </tr>
      </thead>
      <tbody>
        {(['positives', 'improvements'] as const).map((side) => (
          <tr key={side}>
            <th scope="row">{words(`imported.${side}`)}</th>
            {questions.map((question) => (
              <td key={question.number}>{question[side]}</td>
            ))}
            <td>{sum(side)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
