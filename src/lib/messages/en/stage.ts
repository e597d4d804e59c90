import type { StageMessages } from '../messages';

export const stage = {
  lang: 'en',
  locale: 'en-GB',
  scales: { time: 'Time', gaps: 'Gaps closed', even: 'Even' },
  stage: {
    axisOf: { time: 'to scale', gaps: 'gaps closed', even: 'evenly spaced, not to scale' },
    scale: 'Scale',
    position: 'Position in time',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    play: 'Play',
    pause: 'Pause',
    overview: 'Overview',
    windowStart: 'Start of the view',
    windowEnd: 'End of the view',
    events: 'Events',
    lanes: 'Lanes',
    mark: (parts) => parts.filter(Boolean).join(', '),
    playheadAt: (instant, event) => (event ? `${instant}: ${event}` : instant),
    fullScreen: 'Full screen',
    nearer: { wheel: (key) => `Hold ${key} and turn the wheel to zoom`, touch: 'Use two fingers to zoom' },
  },
  pane: {
    name: 'Excerpt',
    quoteIn: (language) => `Quotation in ${language}`,
    failed: 'The words of this event could not be shown.',
  },
  page: {
    notLoaded: 'A part of this page could not be loaded. Please try again.',
  },
} satisfies StageMessages;
