import type { SlideImage } from '../images';
import type { Slide, SlidePicture } from '../shape';
import type { PackagePart } from './part';
import { placeXml } from './shape-xml';
import { xml } from './xml';

// [MS-ODRAWXML] 2.3.3: the main blip is for programs that do not read this extension.
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** What a picture's relationships are called on its slide, by the type of the part that each leads to. */
const MEDIA_IDS = { png: 'rIdPng', jpeg: 'rIdJpeg', gif: 'rIdGif', svg: 'rIdSvg' } as const satisfies Record<
  SlideImage | 'svg',
  string
>;

/**
 * A picture of a slide's tree.
 * @param id its own on the slide, from 2
 * @param linkId the relationship that holds its link
 * @param scale points of a pixel of the sheet
 */
export function pictureXml(picture: SlidePicture, id: number, linkId: string, scale: number): string {
  const { name, alt, link } = picture;
  const click = link === undefined ? '' : `<a:hlinkClick r:id="${linkId}"/>`;
  const about = `<p:cNvPr id="${id}" name="${xml(name)}" descr="${xml(alt)}">${click}</p:cNvPr>`;
  const locks = '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>';
  const svg = `<asvg:svgBlip xmlns:asvg="${SVG_NAMESPACE}" r:embed="${MEDIA_IDS.svg}"/>`;
  const more = `<a:extLst><a:ext uri="${SVG_EXTENSION}">${svg}</a:ext></a:extLst>`;
  const blip = `<a:blip r:embed="${MEDIA_IDS[picture.type]}"${picture.svg === undefined ? '/>' : `>${more}</a:blip>`}`;
  return (
    `<p:pic><p:nvPicPr>${about}${locks}<p:nvPr/></p:nvPicPr>` +
    `<p:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${placeXml(picture, scale)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

/** A slide's picture, of a drawing twice, each with the id by which its slide leads to it. */
export function pictureParts(
  { picture }: Slide,
  number: number,
): readonly (PackagePart & { readonly id: string; readonly type: keyof typeof MEDIA_IDS })[] {
  if (!picture) return [];
  const part = <Type extends keyof typeof MEDIA_IDS>(type: Type, content: string | Uint8Array) => ({
    ...{ id: MEDIA_IDS[type], type, path: `ppt/media/picture${number}.${type}`, content },
  });
  return [
    part(picture.type, picture.bytes),
    ...(picture.svg === undefined ? [] : [part('svg', picture.svg)]),
  ];
}
