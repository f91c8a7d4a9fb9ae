import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button, ComboBox as AriaComboBox, Group, Input } from 'react-aria-components';
import { useWords } from '../words';
import { Choices, type Choice } from './choices';
import { FieldFoot, FieldLabel, useFullWarning, type FieldWords } from './field-parts';

export interface ComboBoxProps extends FieldWords {
  readonly choices: readonly Choice[];
  /** The text in the field, chosen or typed. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Whether a choice is shown for what was typed. */
  readonly matches: (choice: Choice, typed: string) => boolean;
  readonly placeholder?: string;
  /** The text field itself, for a view that sets the focus. */
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
}

/** A text field that proposes known values and takes any other. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, choices, value, onChange, matches, placeholder, inputRef } = props;
  const words = useWords('common');
  const full = useFullWarning(value, props.maxLength);
  const shows = (name: string, typed: string) => {
    const choice = choices.find((known) => known.label === name);
    return choice !== undefined && matches(choice, typed);
  };
  return (
    <AriaComboBox
      className="field"
      allowsCustomValue
      menuTrigger="input"
      defaultItems={choices}
      defaultFilter={shows}
      inputValue={value}
      onInputChange={onChange}
      isInvalid={Boolean(error)}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
    >
      <FieldLabel label={label} />
      <Group className="field-box">
        <Input
          {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef ? { ref: inputRef } : {})}
        />
        <Button className="field-opener" aria-label={words('showChoices')}>
          <ChevronDown size={16} />
        </Button>
      </Group>
      <FieldFoot hint={hint} warning={full} error={error} />
      <Choices />
    </AriaComboBox>
  );
}
