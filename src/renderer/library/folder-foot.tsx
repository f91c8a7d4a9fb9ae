import { Folder } from 'lucide-react';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { chooseFolder } from './library-actions';

/** Where the reports are kept. */
export function FolderFoot({ folder }: { readonly folder: string }) {
  const words = useWords('library');
  return (
    <footer className="library-foot" data-pane>
      <Folder size={16} />
      <span>{words('folder.kept')}</span>
      <bdi className="library-folder" title={folder}>
        {folder}
      </bdi>
      <Button tone="quiet" onPress={() => void chooseFolder()}>
        {words('folder.change')}
      </Button>
    </footer>
  );
}
