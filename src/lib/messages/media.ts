/** What `link` of an event's media leads to. */
export type LinkedMedia = 'video' | 'sound' | 'map' | 'page';

/** What is said of pictures and other media of events. */
export interface MediaWords {
  /** The button without which no stranger's picture loads; its host is who would learn of it. */
  show(host: string): string;
  /** What pressing it tells, and whom. */
  tells(host: string): string;
  /** Of a picture that does not come, or is none. */
  readonly broken: string;
  /** What a picture is called that nobody has put into words. */
  unnamed(title: string): string;
  /** A link: “Video on example.org”. */
  readonly linked: Readonly<Record<LinkedMedia, (host: string) => string>>;
}
