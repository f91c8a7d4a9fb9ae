import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';

/** One value that can be chosen. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string | undefined;
  /** The language of that line where it is not the window's. */
  readonly detailLanguage?: string | undefined;
}

/** The list that opens below a select or a combo box. */
export function Choices({ children }: { readonly children?: readonly Choice[] }) {
  return (
    <Popover className="choices" offset={4}>
      <ListBox className="choices-list" {...(children ? { items: children } : {})}>
        {(choice: Choice) => (
          <ListBoxItem id={choice.id} textValue={choice.label} className="choice">
            <Text slot="label">{choice.label}</Text>
            {choice.detail && (
              <Text slot="description" className="choice-detail" lang={choice.detailLanguage}>
                {choice.detail}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
