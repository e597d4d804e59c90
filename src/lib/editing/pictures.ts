import { eventsOf, withEvent } from './document';
import { type JsonObject, isJsonObject, textOf, withJsonAt, without } from './json';

function mediaOf(event: JsonObject | undefined): JsonObject {
  const media = event?.['media'];
  return isJsonObject(media) ? media : {};
}

function storedIn(file: JsonObject): JsonObject {
  return isJsonObject(file['pictures']) ? file['pictures'] : {};
}

/** What a cell says of an event's picture: where it is, or what it is called among those that the timeline has. */
export function pictureText(event: JsonObject): string {
  const media = mediaOf(event);
  return textOf(media['src']) || textOf(media['picture']) || textOf(media['link']);
}

/** An event with the address of its picture; none where that is empty. What is said of the picture stays with it. */
export function withPictureText(event: JsonObject, text: string): JsonObject {
  const media = mediaOf(event);
  if (text === '') return without(event, 'media');
  if (text === textOf(media['picture'])) return event;
  return { ...event, media: { ...without(media, 'picture', 'src'), src: text } };
}

/** The bytes of the picture that the timeline itself has for a row's event, as a `data:` address; undefined where it has none. */
export function storedPicture(file: JsonObject, row: number): string | undefined {
  const name = textOf(mediaOf(eventsOf(file)[row])['picture']);
  return name === '' ? undefined : textOf(storedIn(file)[name]) || undefined;
}

/** A file in which a row's event has a picture that the timeline carries. */
export function withStoredPicture(file: JsonObject, row: number, dataUrl: string): JsonObject {
  const event = eventsOf(file)[row];
  if (!event) return file;
  const stored = storedIn(file);
  let count = Object.keys(stored).length + 1;
  while (Object.hasOwn(stored, `picture-${count}`)) count += 1;
  const name = `picture-${count}`;
  const media = { picture: name, ...without(mediaOf(event), 'picture', 'src') };
  const whole = withJsonAt(withEvent(file, row, { ...event, media }), ['pictures', name], dataUrl);
  return isJsonObject(whole) ? withoutIdlePictures(whole) : file;
}

/** The same file without pictures that no event has any more. */
export function withoutIdlePictures(file: JsonObject): JsonObject {
  const used = new Set(eventsOf(file).map((event) => textOf(mediaOf(event)['picture'])));
  const idle = Object.keys(storedIn(file)).filter((name) => !used.has(name));
  if (idle.length === 0) return file;
  const kept = without(storedIn(file), ...idle);
  return Object.keys(kept).length === 0 ? without(file, 'pictures') : { ...file, pictures: kept };
}
