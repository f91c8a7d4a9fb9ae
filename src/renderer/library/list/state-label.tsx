import type { ReportState } from '../../../core/report/report';
import { useWords } from '../../words';
import { STATE_ICONS } from '../words/state-icons';

/** Where a report stands, as an icon and a word. */
export function StateLabel({ state }: { readonly state: ReportState }) {
  const words = useWords('common');
  const Icon = STATE_ICONS[state];
  return (
    <span className={`state state-${state}`}>
      <Icon size={16} />
      {words(`state.${state}`)}
    </span>
  );
}
