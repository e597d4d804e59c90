import type { Exporter } from '../exporter';

/** What is in sight as a drawing, with its text as text. */
export const svg: Exporter = {
  name: 'svg',
  ending: '.svg',
  mime: 'image/svg+xml',
  async make({ content, view }) {
    const [{ stillOfView }, { svgOf }] = await Promise.all([
      import('../../drawing/still/views'),
      import('../svg/svg'),
    ]);
    return { content: svgOf(stillOfView(content, view)) };
  },
};
