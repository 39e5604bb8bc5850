import { useNetwork } from '../../../data/app.tsx';
import { actorChoices } from '../../../data/choices.ts';
import { endChoices } from '../../../data/meetingChoices.ts';
import { PickField } from './PickField.tsx';

type Props = {
  readonly label: string;
  /** Organisations and persons, or everything that can be an end of a tie. */
  readonly kinds: 'members' | 'all';
  readonly ids: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
};

/** Several actors, chosen by typing parts of their names. */
export function MembersField({ label, kinds, ids, onPick }: Props) {
  const network = useNetwork();
  return (
    <PickField
      label={label}
      isMultiple
      options={() => (kinds === 'all' ? endChoices(network) : actorChoices(network))}
      chosen={ids.map((id) => ({ value: id, label: network.actors.get(id)?.label ?? id }))}
      onPick={onPick}
    />
  );
}
