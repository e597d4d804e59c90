import type { Exporter } from './exporter';
import { annotations } from './formats/annotations';
import { csv } from './formats/csv';
import { html } from './formats/html';
import { ics } from './formats/ics';
import { json } from './formats/json';
import { markwhen } from './formats/markwhen';
import { png, pngLarge } from './formats/png';
import { pptx, pptxPictures } from './formats/pptx';
import { svg } from './formats/svg';
import { timelineJs, timelineJsCsv } from './formats/timelinejs';
import { ts } from './formats/ts';
import { vis } from './formats/vis';
import { zip } from './formats/zip';

/** Every format that can be written, in the order in which they are offered: the page and the command line know no other. */
export const EXPORTERS: readonly Exporter[] = [
  ...[html, pptx, pptxPictures, png, pngLarge, svg, zip],
  ...[csv, json, timelineJsCsv, timelineJs, ics, markwhen, annotations, vis, ts],
];
