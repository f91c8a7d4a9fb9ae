import { Plus } from 'lucide-react';
import { Button } from '../../ui/button';
import { useWords } from '../../words';
import { openDialog } from '../dialogs-store';

/** What stands above the sample reports while there are no own ones. */
export function FirstSteps() {
  const words = useWords('library');
  return (
    <div className="library-bar">
      <p>{words('list.noOwn')}</p>
      <Button icon={<Plus size={16} />} onPress={() => openDialog({ kind: 'new-report' })}>
        {words('newReport')}
      </Button>
    </div>
  );
}
