import type { KeyboardEvent } from 'react';
import { TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { FieldFoot, FieldLabel, type FieldWords } from './field-parts';

export interface TextAreaProps
  extends FieldWords, Omit<TextFieldProps, 'className' | 'children' | 'isInvalid'> {
  /** How many lines of it are seen. */
  readonly rows: number;
}

/** A text of one paragraph that is longer than a line, with a label; Enter is for the form. */
export function TextArea({ label, hint, error, rows, ...rest }: TextAreaProps) {
  return (
    <TextField {...rest} isInvalid={Boolean(error)} className="field">
      <FieldLabel label={label} />
      <AriaTextArea className="field-box field-lines" rows={rows} onKeyDown={submitOnEnter} />
      <FieldFoot hint={hint} error={error} />
    </TextField>
  );
}

function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
