import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './error-note.css';

export interface ErrorNoteProps {
  readonly tone?: 'danger' | 'warning' | 'info';
  /** What went wrong, as one sentence. */
  readonly title: string;
  /** What the person can do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

const ICONS = { danger: CircleAlert, warning: TriangleAlert, info: Info };

/** Says inside a view what went wrong and what to do; read out at once when it is a failure. */
export function ErrorNote({ tone = 'danger', title, children, action }: ErrorNoteProps) {
  const Icon = ICONS[tone];
  return (
    <div className={`error-note error-note-${tone}`} role={tone === 'danger' ? 'alert' : 'note'}>
      <Icon size={16} />
      <div className="error-note-words">
        <p className="error-note-title">{title}</p>
        {children}
      </div>
      {action}
    </div>
  );
}
