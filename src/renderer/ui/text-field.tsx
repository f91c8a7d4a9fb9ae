import { Input, TextField as AriaTextField, type TextFieldProps } from 'react-aria-components';
import { FieldFoot, FieldLabel, type FieldWords } from './field-parts';

export interface OwnTextFieldProps
  extends FieldWords, Omit<TextFieldProps, 'className' | 'children' | 'isInvalid'> {
  readonly placeholder?: string;
}

/** One line of text with a label. */
export function TextField({ label, hint, error, placeholder, ...rest }: OwnTextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className="field">
      <FieldLabel label={label} />
      <Input className="field-box" {...(placeholder === undefined ? {} : { placeholder })} />
      <FieldFoot hint={hint} error={error} />
    </AriaTextField>
  );
}
