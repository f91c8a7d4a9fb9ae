import { useEffect, useId, useState, type SyntheticEvent } from 'react';
import type { DiskFailure, NewReport, TemplateSummary } from '../../../core/api';
import { diskWords } from '../../failure-words';
import { oneAtATime } from '../../one-at-a-time';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { goToReport } from '../../window-store';
import { useWords } from '../../words';
import { closeDialog } from '../dialogs-store';
import { refreshLibrary, useLibrary } from '../library-store';
import { NewReportFields } from './new-report-fields';
import { emptyForm, newReportFrom, proposedAuthorities } from './new-report-form';
import './new-report-dialog.css';

/** Asks what a new report needs, creates it and opens it. */
export function NewReportDialog() {
  const words = useWords('library');
  const common = useWords('common');
  const { templates, problem } = useTemplates();
  const formId = useId();
  return (
    <Dialog
      kind="form"
      title={words('new.title')}
      isOpen
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isDisabled={!templates?.length}>
            {words('new.create')}
          </Button>
        </>
      }
    >
      {(problem !== '' || templates?.length === 0) && (
        <ErrorNote title={words('new.noTemplate')}>
          <p>{problem}</p>
        </ErrorNote>
      )}
      {templates && templates.length > 0 && <NewReportFormView id={formId} templates={templates} />}
    </Dialog>
  );
}

interface FormProps {
  readonly id: string;
  readonly templates: readonly TemplateSummary[];
}

function NewReportFormView({ id, templates }: FormProps) {
  const words = useWords('library');
  const common = useWords('common');
  const authorities = useProposedAuthorities();
  const [now] = useState(() => new Date());
  const [form, setForm] = useState(() => emptyForm(now, templates));
  const [wasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<DiskFailure | null>(null);
  const choice = newReportFrom(form, authorities);
  const create = async (wanted: NewReport) => {
    const created = await window.arolwg.createReport(wanted);
    if (!created.ok) {
      setFailure(created.failure);
      return;
    }
    closeDialog();
    void refreshLibrary();
    goToReport(created.value);
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (choice) await oneAtATime('create', () => create(choice));
  };
  return (
    <form id={id} className="new-report" noValidate onSubmit={(event) => void submit(event)}>
      <NewReportFields
        form={form}
        onChange={setForm}
        authorities={authorities}
        templates={templates}
        now={now}
        isAuthorityMissing={wasTried && !choice}
      />
      {failure && (
        <ErrorNote title={words('new.failed')}>
          <p>{diskWords(common, failure)}</p>
        </ErrorNote>
      )}
    </form>
  );
}

function useProposedAuthorities() {
  const content = useLibrary((state) => state.content);
  const [authorities] = useState(() =>
    proposedAuthorities(content.kind === 'ready' ? content.library.entries : []),
  );
  return authorities;
}

/** The templates, once main has given them; `problem` says why it could not. */
function useTemplates() {
  const [templates, setTemplates] = useState<readonly TemplateSummary[]>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const sayProblem = (error: unknown) => setProblem(String(error));
    void window.arolwg.listTemplates().then(setTemplates).catch(sayProblem);
  }, []);
  return { templates, problem };
}
