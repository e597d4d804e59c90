import type { Messages } from '../../lib/messages/messages';
import type { Chronology } from '../../lib/model/chronology';
import { isInlineScript } from '../../site/head';
import { elementsOf } from '../../site/markup';
import { type DigestOf, sha256Of } from '../../site/single-page';
import { type CarriedCode, MEDIA_MARK, NOTICES, singleFile } from './single-file';

/** What a built file that works offline carries, and the digests by which its policy allows its scripts and style. */
function unpacked(file: string): {
  readonly carried: CarriedCode;
  readonly digests: ReadonlyMap<string, string>;
} {
  const elements = elementsOf(file);
  const inside = (found: typeof elements) => found.map((element) => file.slice(element.inside, element.end));
  const inline = elements.filter(isInlineScript);
  const isMedia = ({ attributes }: (typeof inline)[number]) => Object.hasOwn(attributes, MEDIA_MARK);
  const scripts = inside(inline.filter((element) => !isMedia(element)));
  const [media] = inside(inline.filter(isMedia));
  const styles = inside(elements.filter(({ name }) => name === 'style'));
  const [style] = styles;
  const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'content-security-policy');
  if (style === undefined || media === undefined || scripts.length === 0 || policy === undefined)
    throw new Error('expected the file of the build that works offline, found another');
  const from = file.lastIndexOf(NOTICES);
  const notices = from < 0 ? '' : file.slice(from + NOTICES.length, file.indexOf('-->', from));
  const said = policy.attributes.content ?? '';
  const allowed = (directive: string) =>
    new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(said)?.[1]?.split(' ') ?? [];
  const digests = (texts: readonly string[], directive: string) => {
    const values = allowed(directive);
    return texts.flatMap((text, place) => {
      const value = values[place];
      return value === undefined ? [] : [[text, value] as const];
    });
  };
  return {
    carried: { style, scripts, media, notices },
    digests: new Map([...digests(inside(inline), 'script-src'), ...digests(styles, 'style-src')]),
  };
}

/**
 * The file that works offline, made in a browser from the one of the build, with another chronology in it.
 * @param messages in the language of the built file
 * @param address what it is opened as: `?keys=steps#minsk`
 * @throws Error where the file is no such file
 */
export function anotherFile(
  built: string,
  chronology: Chronology,
  messages: Messages,
  address: string,
): Promise<string> {
  const { carried, digests } = unpacked(built);
  // A page without https can make none, but the code is as it was.
  const digestOf: DigestOf = async (text) => digests.get(text) ?? (await sha256Of(text));
  return singleFile(chronology, messages, carried, address, { digestOf });
}
