import type { Editor } from '@tiptap/core';
import { useId, useState, type SubmitEvent } from 'react';
import { factsOf, setFacts } from '../../editor/facts';
import { run } from '../../editor/run';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../words';
import { CoverFields } from './cover-fields';
import { factsFrom, formOf, isYearRight } from './cover-form';
import './cover-dialog.css';

export interface CoverDialogProps {
  readonly editor: Editor;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Changes what the cover names: title, authority, month. */
export function CoverDialog({ isOpen, ...rest }: CoverDialogProps) {
  return isOpen ? <OpenCoverDialog {...rest} /> : null;
}

function OpenCoverDialog({ editor, onClose }: Omit<CoverDialogProps, 'isOpen'>) {
  const words = useWords('editor');
  const common = useWords('common');
  const formId = useId();
  const [opened] = useState(() => formOf(factsOf(editor.state.doc)));
  const [form, setForm] = useState(opened);
  const [wasTried, setTried] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isYearRight(form)) return;
    onClose();
    run(editor, setFacts(factsFrom(form, factsOf(editor.state.doc))));
  };
  return (
    <Dialog
      kind="form"
      title={words('details.title')}
      isOpen
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="primary" type="submit" form={formId}>
            {words('details.save')}
          </Button>
        </>
      }
    >
      <form id={formId} className="cover-form" noValidate onSubmit={submit}>
        <p className="cover-intro">{words('details.intro')}</p>
        <CoverFields
          form={form}
          opened={opened}
          onChange={setForm}
          isYearWrong={wasTried && !isYearRight(form)}
        />
      </form>
    </Dialog>
  );
}
