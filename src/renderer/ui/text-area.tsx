import type { KeyboardEvent } from 'react';
import { TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { FieldFoot, FieldLabel, useFullWarning, type FieldWords } from './field-parts';

export interface TextAreaProps
  extends FieldWords, Omit<TextFieldProps, 'className' | 'children' | 'isInvalid' | 'value'> {
  readonly value: string;
}

/** A text of one paragraph with a label, as high as its lines need; Enter is for the form. */
export function TextArea({ label, hint, warning, error, ...rest }: TextAreaProps) {
  const full = useFullWarning(rest.value, rest.maxLength);
  return (
    <TextField {...rest} isInvalid={Boolean(error)} className="field">
      <FieldLabel label={label} />
      {/* The text stands unseen behind the field and holds it open. */}
      <div className="field-lines" data-text={`${rest.value} `}>
        <AriaTextArea className="field-box" rows={1} onKeyDown={submitOnEnter} />
      </div>
      <FieldFoot hint={hint} warning={full ?? warning} error={error} />
    </TextField>
  );
}

function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
