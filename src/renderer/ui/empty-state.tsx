import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  /** The one thing to do next. */
  readonly action?: ReactNode;
}

/** What stands where there is nothing to list: words and one action. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {icon}
      <h2>{title}</h2>
      {children !== undefined && <div className="empty-state-text">{children}</div>}
      {action !== undefined && <div className="empty-state-actions">{action}</div>}
    </div>
  );
}
