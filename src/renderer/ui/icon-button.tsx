import type { ReactNode } from 'react';
import { Button, TooltipTrigger, type ButtonProps } from 'react-aria-components';
import './button.css';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<ButtonProps, 'className' | 'children'> {
  /** What the button does: its name for a screen reader, its tip for the pointer. */
  readonly label: string;
  /** The icon, of 16 px. */
  readonly children: ReactNode;
}

/** A button that shows an icon only. */
export function IconButton({ label, children, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600}>
      <Button {...rest} aria-label={label} className="icon-button">
        {children}
      </Button>
      <Tooltip>{label}</Tooltip>
    </TooltipTrigger>
  );
}
