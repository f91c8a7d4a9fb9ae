import { ChevronDown } from 'lucide-react';
import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { Choices, type Choice } from './choices';
import { FieldFoot, FieldLabel, type FieldWords } from './field-parts';

export interface SelectProps<Id extends string> extends FieldWords {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
}

/** One of a few values, chosen from a list. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, hint, error, choices, value, onChange, isDisabled = false } = props;
  const change = (key: unknown) => {
    const chosen = choices.find(({ id }) => id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={change}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
    >
      <FieldLabel label={label} />
      <Button className="field-box">
        <SelectValue>{choices.find(({ id }) => id === value)?.label}</SelectValue>
        <ChevronDown size={16} />
      </Button>
      <FieldFoot hint={hint} error={error} />
      <Choices>{choices}</Choices>
    </AriaSelect>
  );
}
