import { useState } from 'react';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { Person } from '../../../../shared/schema/person.ts';
import { useApp } from '../../../data/app.tsx';
import { Refusal, sentenceOf } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce, announceUrgently } from '../../../ui/announce.ts';
import { useNotify } from '../../../ui/notify.ts';
import { preparePicture } from '../pictures/preparePicture.ts';

export type ChangePicture = {
  readonly isBusy: boolean;
  /** Why the last file was refused; null after one that was not. */
  readonly sentence: string | null;
  readonly choose: (file: Blob) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Gives an actor a photo or logo from a file, or takes it away; each is one step of the history. */
export function useChangePicture(actor: Person | Organisation): ChangePicture {
  const t = useT();
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  const [isBusy, setBusy] = useState(false);
  const [sentence, say] = useState<string | null>(null);
  const kind = actor.kind === 'person' ? 'photo' : 'logo';

  const attempt = async (run: () => Promise<unknown>, done: 'added' | 'removed') => {
    setBusy(true);
    say(null);
    try {
      await run();
      announce(t(`pictures.${kind}.${done}`));
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) return notifyFailure(thrown);
      const refused = sentenceOf(thrown, t);
      say(refused);
      announceUrgently(refused);
    } finally {
      setBusy(false);
    }
  };
  const set = (picture: Awaited<ReturnType<typeof preparePicture>> | null) =>
    client['actor.setPicture']({ id: actor.id, picture });
  return {
    isBusy,
    sentence,
    choose: (file) => attempt(async () => set(await preparePicture(file, kind)), 'added'),
    remove: () => attempt(() => set(null), 'removed'),
  };
}
