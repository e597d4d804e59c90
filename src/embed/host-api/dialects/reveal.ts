/**
 * The words that reveal.js exchanges with any frame in a slide (https://revealjs.com/postmessage/): it posts two plain
 * strings, and runs the JSON commands that it is posted. To any other parent they mean nothing.
 */

/** Whether a message says that the frame's slide has come or gone. */
export function lifecycleOf(data: unknown): 'start' | 'stop' | undefined {
  if (data === 'slide:start') return 'start';
  return data === 'slide:stop' ? 'stop' : undefined;
}

/**
 * The command that has the frames of the present slide hear once more that it is there: it says so as the slide comes, which
 * a frame that is still loading does not hear.
 */
export const START_COMMAND = JSON.stringify({ method: 'startEmbeddedContent' });

/** The command that turns the deck's page. */
export function turnCommand(by: 1 | -1): string {
  return JSON.stringify({ method: by === 1 ? 'next' : 'prev' });
}

/** The command that presses one of the deck's own keys. */
export function keyCommand(keyCode: number): string {
  return JSON.stringify({ method: 'triggerKey', args: [keyCode] });
}
