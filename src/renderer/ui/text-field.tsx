import { Input, TextField as AriaTextField, type TextFieldProps } from 'react-aria-components';
import { FieldFoot, FieldLabel, useFullWarning, type FieldWords } from './field-parts';

export interface OwnTextFieldProps
  extends FieldWords, Omit<TextFieldProps, 'className' | 'children' | 'isInvalid' | 'value'> {
  readonly value: string;
  readonly placeholder?: string;
}

/** One line of text with a label. */
export function TextField(props: OwnTextFieldProps) {
  const { label, hint, warning, error, placeholder, ...rest } = props;
  const full = useFullWarning(rest.value, rest.maxLength);
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className="field">
      <FieldLabel label={label} />
      <Input className="field-box" {...(placeholder === undefined ? {} : { placeholder })} />
      <FieldFoot hint={hint} warning={full ?? warning} error={error} />
    </AriaTextField>
  );
}
