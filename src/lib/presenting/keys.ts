/** Whether page keys go to the deck (`relay`, `nav`), all keys step through the events first (`steps`), or nothing is passed on. */
export type KeyPolicy = 'relay' | 'steps' | 'nav' | 'none';

/** A key as it went down in the frame. */
export interface KeyPress {
  readonly key: string;
  readonly isRepeat: boolean;
  /** Ctrl, Meta or Alt is held. */
  readonly hasModifier: boolean;
  /** Text is being written, in a field or through an input method. */
  readonly isWriting: boolean;
  /** It went down on a button or a link, which Space and Enter press. */
  readonly isOnControl: boolean;
}

export type KeyAction =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** A page of the deck. */
  | { readonly kind: 'turn'; readonly by: 1 | -1 }
  /** A key of the deck's own, by the code that reveal.js knows it by. */
  | { readonly kind: 'relay'; readonly keyCode: number }
  | { readonly kind: 'close' }
  /** The keyboard goes back to the deck. */
  | { readonly kind: 'leave' };

const FORWARD = ['PageDown', 'ArrowRight', ' '];
const BACK = ['PageUp', 'ArrowLeft'];
/** The only keys that are handed to a deck as they are, by the codes that it knows: presenters' remotes blank the screen with one. */
export const RELAYED: Readonly<Record<string, number>> = { '.': 190, b: 66, B: 66 };

/**
 * What a key means to the deck around an embed; undefined where it is the timeline's own.
 * @param isOpen whether an event is chosen, which Escape closes first
 */
export function actionOf(press: KeyPress, policy: KeyPolicy, isOpen: boolean): KeyAction | undefined {
  const { key } = press;
  if (policy === 'none' || press.hasModifier || press.isWriting) return undefined;
  if (key === 'Escape') return isOpen ? { kind: 'close' } : { kind: 'leave' };
  const code = RELAYED[key];
  if (code !== undefined) return press.isRepeat ? undefined : { kind: 'relay', keyCode: code };
  const isPage = key === 'PageDown' || key === 'PageUp';
  const by = FORWARD.includes(key) ? 1 : BACK.includes(key) ? -1 : undefined;
  if (by === undefined || (key === ' ' && press.isOnControl)) return undefined;
  if (policy === 'steps') return { kind: 'step', by };
  return isPage ? { kind: 'turn', by } : undefined;
}

/**
 * A keyboard event as the policy of keys looks at it.
 * @param key which it is, where arrows follow the picture
 */
export function pressOf(event: KeyboardEvent, key = event.key): KeyPress {
  const target = event.target instanceof Element ? event.target : undefined;
  return {
    key,
    isRepeat: event.repeat,
    hasModifier: event.ctrlKey || event.metaKey || event.altKey,
    isWriting:
      event.isComposing || target?.closest('input:not([type="radio"]), textarea, [contenteditable]') != null,
    isOnControl: target?.closest('a, button, summary') != null,
  };
}
