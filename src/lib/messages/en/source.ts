import type { SourceWords } from '../source';

export const source = {
  loading: (kilobytes) => `Loading the timeline: ${kilobytes} kB so far`,
  from: (host) => `from ${host}`,
  fromAddress: 'from the address itself',
} satisfies SourceWords;
