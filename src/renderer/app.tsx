import { Toasts } from './ui/toasts';
import { Spinner } from './ui/spinner';
import { useWords } from './words';

/** The whole window. */
export function App() {
  const words = useWords('common');
  return (
    <>
      <Spinner label={words('loading')} />
      <Toasts />
    </>
  );
}
