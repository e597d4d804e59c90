/** What the page for any file says before there is one, and below it. */
export interface OpenWords {
  readonly title: string;
  readonly purpose: string;
  readonly label: string;
  readonly open: string;
  readonly terms: string;
  readonly noscript: string;
  /** Whose words the timeline has. */
  readonly rights: string;
}
