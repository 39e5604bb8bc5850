// Says what happened: a short message that goes by itself, or a failure that stays until it was read.
import { notifications } from '@mantine/notifications';
import { createElement, useMemo } from 'react';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import { useT } from '../i18n/useT.ts';
import { failureOf } from '../platform/callError.ts';
import { announce, announceUrgently } from './announce.ts';
import { failureText } from './failureText.ts';
import { type NotifyAction, NotifyMessage } from './NotifyMessage.tsx';

export type Notifier = {
  readonly notify: (message: string, action?: NotifyAction) => void;
  /** Puts anything that was thrown into words with a next step. */
  readonly notifyFailure: (thrown: unknown) => void;
  /** The same for what may pass by itself. @returns what takes the words away */
  readonly notifyTrouble: (thrown: unknown) => () => void;
};

/** The two ways to tell the user something; both also reach the live regions. */
export function useNotify(): Notifier {
  const t = useT();
  return useMemo(() => {
    const notifyTrouble = (thrown: unknown) => {
      const failure = failureOf(thrown);
      return showFailure(failureText(failure, t), remedies.get(failure.code));
    };
    return { notify: showMessage, notifyFailure: (thrown) => void notifyTrouble(thrown), notifyTrouble };
  }, [t]);
}

const remedies = new Map<ErrorCode, NotifyAction>();

/**
 * Offers a way out with every failure of a code, wherever it is told: "Opslaan als" when the file is read-only.
 * Returns the function that stops offering it.
 */
export function offerRemedy(code: ErrorCode, remedy: NotifyAction): () => void {
  remedies.set(code, remedy);
  return () => void remedies.delete(code);
}

/** Milliseconds: a message stays this long, and longer when there is more to read, at three words a second. */
const [shortest, shortestWithOffer, perLetter] = [4_000, 8_000, 55];
let turn = 0;
let offers = false;
const idOf = (number: number) => `message-${number}`;

function showMessage(message: string, action?: NotifyAction): void {
  announce(message);
  // Only the newest result matters: twenty quick undos must not leave twenty messages to wait for.
  notifications.hide(idOf(turn));
  turn += 1;
  const id = idOf(turn);
  offers = action !== undefined;
  const onAction = action && { label: action.label, run: () => runAndHide(action, id) };
  notifications.show({
    id,
    message: createElement(NotifyMessage, { text: message, action: onAction }),
    autoClose: Math.max(action ? shortestWithOffer : shortest, message.length * perLetter),
    role: 'presentation',
    withCloseButton: false,
  });
}

/** Takes away an offer such as "Ongedaan maken": it was about the file that was open when it was made. */
export function withdrawOffer(): void {
  if (offers) notifications.hide(idOf(turn));
}

function runAndHide(action: NotifyAction, id: string): void {
  notifications.hide(id);
  action.run();
}

function showFailure(sentence: string, remedy?: NotifyAction): () => void {
  announceUrgently(sentence);
  const onAction = remedy && { label: remedy.label, run: () => runAndHide(remedy, sentence) };
  notifications.show({
    id: sentence,
    message: createElement(NotifyMessage, { text: sentence, action: onAction }),
    autoClose: false,
    role: 'presentation',
    color: 'red',
  });
  return () => void notifications.hide(sentence);
}
