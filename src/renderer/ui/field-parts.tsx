import { FieldError, Label, Text } from 'react-aria-components';
import './field.css';

export interface FieldWords {
  readonly label: string;
  /** A hint below the field. */
  readonly hint?: string | undefined;
  /** What is wrong with the value; the field is then marked invalid. */
  readonly error?: string | undefined;
}

/** The label over a field. */
export function FieldLabel({ label }: Pick<FieldWords, 'label'>) {
  return <Label className="field-label">{label}</Label>;
}

/** The hint or the error below a field. */
export function FieldFoot({ hint, error }: Omit<FieldWords, 'label'>) {
  if (error) return <FieldError className="field-error">{error}</FieldError>;
  return hint ? (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  ) : null;
}
