import type { ReactNode } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** The title is heard but not seen. */
  readonly untitled?: boolean;
  /** Where on the window it lies. */
  readonly place?: 'middle' | 'top';
  readonly isDismissable?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

/** A sheet of paper over the page: a modal dialog with its title. */
export function Sheet(props: Props): ReactNode {
  return (
    <ModalOverlay
      className="veil"
      data-place={props.place ?? 'middle'}
      isOpen={props.isOpen}
      isDismissable={props.isDismissable ?? true}
      onOpenChange={open => (open ? undefined : props.onClose())}
    >
      <Modal className="sheet">
        <Dialog role={props.role ?? 'dialog'}>
          <Heading slot="title" className={props.untitled ? 'unseen' : 'sheet-title'}>
            {props.title}
          </Heading>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
