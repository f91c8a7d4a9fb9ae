import { FolderOpen, Import, Plus } from 'lucide-react';
import { useTransition } from 'react';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { BrandIcon } from './brand-icon';
import { openDialog } from './dialogs-store';
import { addReportFile, importReport } from './library-actions';
import { SearchBox } from './search-box';

/** The name, the search and the ways to get a report. */
export function LibraryHeader() {
  const words = useWords('library');
  const common = useWords('common');
  const [isImporting, startImport] = useTransition();
  return (
    <header className="library-header" data-pane>
      <h1 className="library-brand">
        <BrandIcon />
        {common('appName')}
      </h1>
      <SearchBox />
      <div className="library-tools">
        <Button tone="quiet" icon={<FolderOpen size={16} />} onPress={() => void addReportFile()}>
          {words('openFile')}
        </Button>
        <Button icon={<Import size={16} />} onPress={() => startImport(importReport)}>
          {isImporting ? words('importing') : words('import')}
        </Button>
        <Button
          tone="primary"
          icon={<Plus size={16} />}
          onPress={() => openDialog({ kind: 'new-report' })}
        >
          {words('newReport')}
        </Button>
      </div>
    </header>
  );
}
