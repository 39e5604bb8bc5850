import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Dialog, useUi } from '../../../data/uiStore.ts';
import type { TextKey } from '../../../i18n/t.ts';
import { useT } from '../../../i18n/useT.ts';
import { AddAgreementForm } from './AddAgreementForm.tsx';
import { AddContactMomentForm } from './AddContactMomentForm.tsx';
import { AddConsultationForm } from './AddConsultationForm.tsx';
import { AddIssueForm } from './AddIssueForm.tsx';
import { AddMissingForm } from './AddMissingForm.tsx';
import { AddOrganisationForm } from './AddOrganisationForm.tsx';
import { AddPersonForm } from './AddPersonForm.tsx';
import { AddRelationForm } from './AddRelationForm.tsx';
import { PutAtOrganisationForm } from './PutAtOrganisationForm.tsx';
import { ReconnectRelationForm } from './ReconnectRelationForm.tsx';

/** The dialogs that add something to the network, whoever asked for them. */
export function FormDialogs() {
  const t = useT();
  const dialog = useUi((state) => state.dialog);
  const openDialog = useUi((state) => state.openDialog);
  const open = dialog && formOf(dialog);
  return (
    <Modal opened={open !== null} onClose={() => openDialog(null)} title={open && t(open.titleKey)} size={480}>
      {open?.form}
    </Modal>
  );
}

function formOf(dialog: Dialog): { readonly titleKey: TextKey; readonly form: ReactNode } | null {
  switch (dialog.name) {
    case 'addOrganisation':
      return {
        titleKey: 'actions.label.addOrganisation',
        form: <AddOrganisationForm typeId={dialog.typeId ?? null} areaId={dialog.areaId ?? null} />,
      };
    case 'addPerson':
      return {
        titleKey: 'actions.label.addPerson',
        form: <AddPersonForm organisationId={dialog.organisationId ?? null} />,
      };
    case 'addRelation':
      return {
        titleKey: 'actions.label.addRelation',
        form: <AddRelationForm fromId={dialog.fromId ?? null} toId={dialog.toId ?? null} />,
      };
    case 'addConsultation':
      return {
        titleKey: 'actions.label.addConsultation',
        form: <AddConsultationForm memberIds={dialog.memberIds ?? []} at={dialog.at} />,
      };
    case 'addAgreement':
      return {
        titleKey: 'actions.label.addAgreement',
        form: <AddAgreementForm memberIds={dialog.memberIds ?? []} at={dialog.at} />,
      };
    case 'addIssue':
      return {
        titleKey: dialog.kind === 'issue' ? 'actions.label.addIssue' : 'actions.label.addAction',
        form: <AddIssueForm kind={dialog.kind} subject={dialog.subject} />,
      };
    case 'addContactMoment':
      return {
        titleKey: 'actions.label.addContactMoment',
        form: <AddContactMomentForm actorIds={dialog.actorIds} />,
      };
    case 'addMissing':
      return { titleKey: 'build.action.addMissing', form: <AddMissingForm at={dialog.at} /> };
    case 'putAtOrganisation':
      return {
        titleKey: 'build.action.putAtOrganisation',
        form: <PutAtOrganisationForm personId={dialog.personId} organisationId={dialog.organisationId} />,
      };
    case 'reconnectRelation':
      return {
        titleKey: 'build.action.reconnectRelation',
        form: <ReconnectRelationForm relationId={dialog.relationId} />,
      };
    default:
      return null;
  }
}
