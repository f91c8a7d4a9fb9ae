import { ChevronDown, ChevronRight } from 'lucide-react';

export interface GroupHeadingProps {
  readonly name: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The heading of a group of rows that can be folded away. */
export function GroupHeading({ name, count, isOpen, onToggle }: GroupHeadingProps) {
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div role="row" className="group-heading">
      <div role="gridcell" aria-colspan={7}>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <Chevron size={16} />
          {name}
          <span className="group-count">{count}</span>
        </button>
      </div>
    </div>
  );
}
