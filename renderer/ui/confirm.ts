// A question before something that reaches far, asked from anywhere and answered by one dialog.
import { create } from 'zustand';

export type Question = {
  readonly title: string;
  readonly text: string;
  /** The verb on the button that says yes. */
  readonly confirm: string;
  readonly isDangerous?: boolean;
};

type Asked = { readonly question: Question | null; readonly answer: (isYes: boolean) => void };

export const useAsked = create<Asked>()(() => ({ question: null, answer: () => {} }));

/** Asks, and resolves to whether the user said yes. A second question answers the first with no. */
export function askToConfirm(question: Question): Promise<boolean> {
  useAsked.getState().answer(false);
  return new Promise((resolve) => {
    const answer = (isYes: boolean) => {
      useAsked.setState({ question: null, answer: () => {} });
      resolve(isYes);
    };
    useAsked.setState({ question, answer });
  });
}
