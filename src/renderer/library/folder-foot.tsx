import { Folder, Lock } from 'lucide-react';
import type { Library } from '../../core/api';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { chooseFolder } from './library-actions';

/** Where the reports are kept, and whether nothing can be written there. */
export function FolderFoot({ library }: { readonly library: Library }) {
  const words = useWords('library');
  const { folder, isReadOnly } = library;
  return (
    <footer className="library-foot" data-pane>
      {isReadOnly && (
        <p className="library-read-only">
          <Lock size={16} />
          {words('folder.readOnly')}
        </p>
      )}
      <div className="library-foot-line">
        <Folder size={16} />
        <span>{words('folder.kept')}</span>
        <bdi className="library-folder" title={folder}>
          {folder}
        </bdi>
        <Button tone="quiet" onPress={() => void chooseFolder()}>
          {words('folder.change')}
        </Button>
      </div>
    </footer>
  );
}
