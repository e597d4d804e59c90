import type { Exporter } from './exporter';
import { html } from './formats/html';
import { png, pngLarge } from './formats/png';
import { pptx, pptxPictures } from './formats/pptx';
import { svg } from './formats/svg';
import { zip } from './formats/zip';

/** Every format that can be written, in the order in which they are offered: the page and the command line know no other. */
export const EXPORTERS: readonly Exporter[] = [html, pptx, pptxPictures, png, pngLarge, svg, zip];
