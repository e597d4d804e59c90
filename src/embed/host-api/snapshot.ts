import type { Theme } from '../../lib/drawing/palette';
import { pngOf, serifMeasure } from '../../lib/exporting/png/png';
import { svgOf } from '../../lib/exporting/svg/svg';
import { stillOfView } from '../../lib/drawing/still/views';
import { withOwnLinks } from '../../lib/index/search';
import type { Messages } from '../../lib/messages/messages';
import { stillWordsOf } from '../../lib/reading/still-words';
import type { SnapshotRequest } from './contract';
import type { Embed } from './embed';

const SIZE = { widthPx: 1920, heightPx: 1080 };

function themeOf({ options, isPaper }: Embed): Theme {
  if (isPaper) return 'light';
  if (options.theme !== 'auto') return options.theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** What an embed shows, or one of its steps, as an SVG document or a PNG. */
export function snapshotOf(
  embed: Embed,
  request: SnapshotRequest,
  messages: Messages,
): string | Promise<Blob> {
  const { timeline, presenter } = embed;
  const { drawing, window, kind, hiddenLanes, foldedLanes, at } = timeline;
  const chronology = drawing.part ? withOwnLinks(drawing.part.of) : timeline.chronology;
  // What is read although it was not found is in no picture.
  const [selectedId, shownId] = [timeline.selectedId, timeline.shown?.id].map(
    (id) => chronology.events.find((event) => event.id === id)?.id,
  );
  const { format, width = SIZE.widthPx, height = SIZE.heightPx, step } = request;
  const event = step === undefined ? undefined : presenter.steps[step - 1];
  const view =
    step === undefined
      ? { kind, window, hiddenLanes, foldedLanes, selectedId, shownId, at }
      : { kind, hiddenLanes, foldedLanes, selectedId: event?.id, ...(event && { at: event.anchor }) };
  const words = stillWordsOf(chronology, messages);
  const content = {
    chronology,
    messages,
    words,
    theme: themeOf(embed),
    serifWidth: serifMeasure(),
    time: timeline.time,
  };
  const still = stillOfView(content, view);
  return format === 'svg' ? svgOf(still, { widthPx: width, heightPx: height }) : pngOf(still, width, height);
}
