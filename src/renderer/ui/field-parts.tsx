import { TriangleAlert } from 'lucide-react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useWords } from '../words';
import './field.css';

export interface FieldWords {
  readonly label: string;
  /** A hint below the field. */
  readonly hint?: string | undefined;
  /** What follows from the value that the person may not want; it stands in place of the hint. */
  readonly warning?: string | undefined;
  /** What is wrong with the value; the field is then marked invalid. */
  readonly error?: string | undefined;
}

/** The label over a field. */
export function FieldLabel({ label }: Pick<FieldWords, 'label'>) {
  return <Label className="field-label">{label}</Label>;
}

/** A field for fewer characters, such as a year, is filled on purpose. */
const LEAST_TOLD = 100;

/** Says that a field takes no more characters, which it does without a sign; undefined before that. */
export function useFullWarning(value: string, maxLength: number | undefined): string | undefined {
  const words = useWords('common');
  const isFull = maxLength !== undefined && maxLength >= LEAST_TOLD && value.length >= maxLength;
  return isFull ? words('fieldFull', { count: maxLength }) : undefined;
}

/** The hint, the warning or the error below a field. */
export function FieldFoot({ hint, warning, error }: Omit<FieldWords, 'label'>) {
  if (error) return <FieldError className="field-error">{error}</FieldError>;
  // A field knows only a description that is there from the first: it may be empty until needed.
  return (
    <Text slot="description" className={warning ? 'field-warning' : 'field-hint'}>
      {warning && <TriangleAlert size={14} />}
      {warning ?? hint}
    </Text>
  );
}
