import { LoaderCircle } from 'lucide-react';
import { useDelayed } from './delayed';
import './spinner.css';

export interface SpinnerProps {
  /** What is going on, in words. */
  readonly label: string;
  /** What takes less time than this, in milliseconds, shows nothing. */
  readonly delay?: number;
}

/** Says that something goes on, but only where it takes noticeably long. */
export function Spinner({ label, delay = 200 }: SpinnerProps) {
  const shown = useDelayed(delay);
  return (
    <div className="spinner" role="status">
      {shown && <LoaderCircle className="spinner-ring" size={16} />}
      {shown && label}
    </div>
  );
}
