const QUESTION = 'anno-is-answered';

/**
 * Whether some copy of the host script has a listener for what an embed says, or speaks for it at all, which is asked as
 * “ready”. A component brings a copy of its own, and copies share nothing but the page.
 */
export function isAnswered(frame: HTMLIFrameElement, what: string): boolean {
  return !frame.dispatchEvent(new CustomEvent(QUESTION, { detail: what, cancelable: true }));
}

/** Answers for one copy, until what it returns is called. */
export function answerFor(frame: HTMLIFrameElement, hears: (what: unknown) => boolean): () => void {
  const answer = (question: Event): void => {
    if (question instanceof CustomEvent && hears(question.detail)) question.preventDefault();
  };
  frame.addEventListener(QUESTION, answer);
  return () => frame.removeEventListener(QUESTION, answer);
}
