import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, a click beside a plain one, or a button that cancels. */
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** The buttons at the foot, the main one last. */
  readonly actions: ReactNode;
  /**
   * A form holds what a person typed, and an alert asks before something that cannot be undone: a click
   * beside one of these does not close it.
   */
  readonly kind?: 'plain' | 'form' | 'alert';
  readonly width?: 'narrow' | 'wide';
}

/** A dialog over the window, with a title, content and buttons. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, kind = 'plain', width = 'narrow' } = props;
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      isDismissable={kind === 'plain'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog-frame dialog-${width}`}>
        <AriaDialog className="dialog" role={kind === 'alert' ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-content">{children}</div>
          <div className="dialog-actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Whether a dialog is open over the window; a message at its foot is none. */
export function isDialogOpen(): boolean {
  return document.querySelector('.dialog') !== null;
}
