import type { ReactNode } from 'react';
import { ToggleButton, TooltipTrigger } from 'react-aria-components';
import { Tooltip } from '../ui/tooltip';

export interface ToggleToolProps {
  /** What it turns on and off: its name for a screen reader, its tip for the pointer. */
  readonly label: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
  /** The icon, of 16 px. */
  readonly children: ReactNode;
}

/** A tool that is on or off. */
export function ToggleTool({ label, isOn, onPress, children }: ToggleToolProps) {
  return (
    <TooltipTrigger delay={600}>
      <ToggleButton
        className="icon-button toggle-tool"
        aria-label={label}
        isSelected={isOn}
        onChange={onPress}
      >
        {children}
      </ToggleButton>
      <Tooltip>{label}</Tooltip>
    </TooltipTrigger>
  );
}
