import { describe, expect, it } from 'vitest';
import { type HeightsRequest, type Measured, Heights, heightMessages } from './heights';

const ADDRESS = 'https://example.org/embed/?resize=all#minsk';

describe('heightMessages', () => {
  it('says a height in whole pixels, each dialect in its own form', () => {
    expect(heightMessages(['anno', 'amp', 'lti'], 612.1, 800.4, ADDRESS)).toEqual([
      { anno: 1, type: 'height', data: { height: 613, width: 800 } },
      { sentinel: 'amp', type: 'embed-size', height: 613 },
      { subject: 'lti.frameResize', height: 613 },
    ]);
  });

  it('writes Embedly’s as text, with the address by which the host finds the frame', () => {
    const [text] = heightMessages(['embedly'], 500, 800, ADDRESS);
    expect(typeof text === 'string' && JSON.parse(text)).toEqual({
      src: ADDRESS,
      context: 'iframe.resize',
      height: 500,
    });
  });

  it('names no method, which a deck of reveal.js would run', () => {
    const said = heightMessages(['anno', 'embedly', 'amp', 'lti'], 500, 800, 'https://example.org/');
    expect(said).toHaveLength(4);
    expect(JSON.stringify(said)).not.toContain('method');
  });

  it('says nothing where nothing is asked', () => {
    expect(heightMessages([], 500, 800, ADDRESS)).toEqual([]);
    expect(heightMessages(['amp'], 500, 800, ADDRESS)).toHaveLength(1);
  });
});

/** A frame whose host may follow what it is told; time passes only in `settle`. */
function frameOf(
  contentPx: (frame: { widthPx: number; frameHeightPx: number }) => number,
  follow: (heightPx: number) => number | undefined = () => undefined,
  asked: Partial<HeightsRequest> = { dialects: ['lti'] },
) {
  const frame = { widthPx: 800, frameHeightPx: 450 };
  const tasks: (() => void)[] = [];
  const posted: unknown[] = [];
  let measurements = 0;
  const measure = (): Measured => {
    measurements += 1;
    return { ...frame, heightPx: contentPx(frame) };
  };
  const heights = new Heights(
    { dialects: [], secret: undefined, address: ADDRESS, ...asked },
    {
      measure,
      post: (message) => {
        posted.push(message);
        const followed = follow(contentPx(frame));
        if (followed === undefined || followed === frame.frameHeightPx) return;
        frame.frameHeightPx = followed;
        tasks.push(() => heights.changed());
      },
      schedule: (task) => {
        tasks.push(task);
        return () => tasks.splice(tasks.indexOf(task), 1);
      },
    },
  );
  const settle = () => {
    for (let turns = 0; tasks.length > 0 && turns < 100; turns += 1) tasks.shift()?.();
    return posted.splice(0).length;
  };
  return { heights, frame, tasks, posted, settle, measurements: () => measurements };
}

describe('Heights', () => {
  it('neither measures nor speaks unless asked', () => {
    const { heights, settle, measurements } = frameOf(
      () => 600,
      () => undefined,
      {},
    );
    heights.changed();
    heights.again();
    expect([heights.isAsked, settle(), measurements()]).toEqual([false, 0, 0]);
  });

  it('makes one message of many changes at once', () => {
    const { heights, posted, tasks } = frameOf(() => 600);
    for (let times = 0; times < 20; times += 1) heights.changed();
    expect([tasks.length, posted]).toEqual([1, []]);
    tasks.shift()?.();
    expect(posted).toEqual([{ subject: 'lti.frameResize', height: 600 }]);
  });

  it('tells a change of more than a pixel, counted from what was told last', () => {
    let heightPx = 600;
    const { heights, settle } = frameOf(() => heightPx);
    const at = (px: number) => {
      heightPx = px;
      heights.changed();
      return settle();
    };
    expect([600, 600, 601, 599, 600.6, 601.1].map(at)).toEqual([1, 0, 0, 0, 0, 1]);
  });

  it('says nothing of a frame without a height', () => {
    const { heights, settle } = frameOf(() => 0);
    heights.changed();
    expect(settle()).toBe(0);
  });

  it('settles with a host that follows', () => {
    const { heights, frame, settle } = frameOf(
      () => 700,
      (heightPx) => heightPx,
    );
    heights.changed();
    expect([settle(), frame.frameHeightPx]).toEqual([1, 700]);
  });

  it('stops after three where each step of the host makes it taller, and speaks again on the next cause', () => {
    let content = 20;
    const { heights, frame, settle } = frameOf(
      ({ frameHeightPx }) => frameHeightPx + content,
      (heightPx) => heightPx,
    );
    heights.changed();
    expect([settle(), frame.frameHeightPx]).toEqual([3, 510]);
    heights.changed();
    expect(settle(), 'nothing has changed').toBe(0);
    content = 90;
    frame.widthPx = 600;
    heights.changed();
    expect(settle()).toBe(3);
  });

  it('tells every change of the content, however many, to a host that follows', () => {
    let content = 500;
    const { heights, settle } = frameOf(
      () => content,
      (heightPx) => heightPx,
    );
    const counts = Array.from({ length: 10 }, () => {
      content += 40;
      heights.changed();
      return settle();
    });
    expect(counts).toEqual(Array.from({ length: 10 }, () => 1));
  });

  it('tells WordPress with its secret, at first and when asked again', () => {
    const { heights, posted, tasks } = frameOf(
      () => 600,
      () => undefined,
      { secret: 'abc' },
    );
    heights.changed();
    tasks.shift()?.();
    heights.again();
    const height = { message: 'height', value: 600, secret: 'abc' };
    expect(posted).toEqual([height, height]);
  });

  it('is silent once stopped', () => {
    const { heights, settle } = frameOf(() => 600);
    heights.changed();
    heights.stop();
    expect(settle()).toBe(0);
  });
});
