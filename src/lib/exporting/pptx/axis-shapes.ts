import { PARENT_INSET_PX } from '../../layout/parent-ticks';
import { TICK_LABEL_PX } from '../../layout/tick-labels';
import { textWidth } from '../../layout/text-width';
import type { Shape, Text } from './shape';
import type { Sheet } from './sheet';

// The three rows below the axis: ticks, the months or years they lie in, and how long folded time is.
const TICK_TOP_PX = 6;
const PARENT_TOP_PX = 22;
const PARENT_STROKE_PX = 36;
const TEAR_TOP_PX = 41;
const ROW_PX = 16;

function rowText(text: string, sheet: Sheet, style: Partial<Text>): Text {
  return {
    runs: [{ text }],
    sizePx: TICK_LABEL_PX,
    face: 'sans',
    colour: 'ink',
    lang: sheet.messages.lang,
    align: 'middle',
    ...style,
  };
}

/** A row's words centred at a place of the sheet, within it. */
function centred(
  name: string,
  x: number,
  top: number,
  text: string,
  sheet: Sheet,
  style: Partial<Text>,
): Shape {
  const width = textWidth(text, TICK_LABEL_PX);
  const left = Math.min(Math.max(0, x - width / 2), sheet.plan.widthPx - width);
  return {
    form: 'rect',
    name,
    alt: text,
    x: left,
    y: axisY(sheet) + top,
    width,
    height: ROW_PX,
    text: rowText(text, sheet, style),
  };
}

/** Where the axis is, in pixels of the sheet. */
export function axisY({ plan: { plot } }: Sheet): number {
  return plot.y + plot.height;
}

function tears(sheet: Sheet): Shape[] {
  const { plot } = sheet.plan;
  return sheet.scene.axis.tears.flatMap(({ start, end, label, words: alt }, index): Shape[] => {
    const x = plot.x + start * plot.width;
    const width = (end - start) * plot.width;
    const name = `!!tear ${index + 1}`;
    const height = plot.height + TEAR_TOP_PX;
    const ground: Shape = { form: 'rect', name, alt, x, y: plot.y, width, height, fill: { colour: 'fold' } };
    if (label === '') return [ground];
    const style = { face: 'serif', isItalic: true, colour: 'ink-soft' } as const;
    return [ground, centred(`${name} length`, x + width / 2, TEAR_TOP_PX, label, sheet, style)];
  });
}

function rule(name: string, x: number, y: number, height: number, opacity: number): Shape {
  return { form: 'line', name, x, y, width: 0, height, stroke: { colour: 'ink', opacity, widthPx: 1 } };
}

function ticks(sheet: Sheet): Shape[] {
  const { plan, palette, scene } = sheet;
  const { plot } = plan;
  return scene.axis.ticks.flatMap(({ at, level, label }, index): Shape[] => {
    const x = plot.x + at * plot.width;
    const name = `!!tick ${index + 1}`;
    const line = rule(name, x, plot.y, plot.height, level === 'major' ? palette.rule : palette.ruleFaint);
    if (label === '') return [line];
    const colour = level === 'minor' ? 'ink-soft' : 'ink';
    return [line, centred(`${name} label`, x, TICK_TOP_PX, label, sheet, { colour })];
  });
}

function parents(sheet: Sheet): Shape[] {
  const { plan, palette, scene } = sheet;
  return scene.axis.parents.flatMap(({ at, isBoundary, label }, index): Shape[] => {
    const x = plan.plot.x + at * plan.plot.width;
    const name = `!!period ${index + 1}`;
    const stroke = rule(name, x, axisY(sheet), PARENT_STROKE_PX, palette.rule);
    const width = Math.min(textWidth(label, TICK_LABEL_PX), plan.widthPx - x - PARENT_INSET_PX);
    const words: Shape = {
      form: 'rect',
      name: `${name} label`,
      alt: label,
      x: x + PARENT_INSET_PX,
      y: axisY(sheet) + PARENT_TOP_PX,
      width,
      height: ROW_PX,
      text: rowText(label, sheet, { align: 'start' }),
    };
    return [...(isBoundary ? [stroke] : []), ...(label === '' ? [] : [words])];
  });
}

/** The axis with what stands behind the lanes, from back to front. */
export function axisShapes(sheet: Sheet): Shape[] {
  const { plot } = sheet.plan;
  const line: Shape = {
    form: 'line',
    name: '!!axis',
    x: plot.x,
    y: axisY(sheet),
    width: plot.width,
    height: 0,
    stroke: { colour: 'ink', opacity: 0.55, widthPx: 1 },
  };
  const { nothing } = sheet.scene;
  const middle = plot.x + plot.width / 2;
  const words = nothing === undefined ? [] : [centred('Nothing', middle, TICK_TOP_PX, nothing, sheet, {})];
  return [...tears(sheet), ...ticks(sheet), line, ...parents(sheet), ...words];
}
