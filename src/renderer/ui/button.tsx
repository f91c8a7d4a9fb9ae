import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** One primary action a view; danger for what cannot be undone; quiet for tools that stand back. */
  readonly tone?: 'plain' | 'primary' | 'danger' | 'quiet';
  /** An icon of 16 px before the words. */
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button with words. */
export function Button({ tone = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${tone}`}>
      {icon}
      <span className="button-words">{children}</span>
    </AriaButton>
  );
}
