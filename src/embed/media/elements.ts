/** An element with a class. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  return made;
}

/** Says in which language words are; of our own, where none is given, the page says it. */
export function speak(of: HTMLElement, lang: string | undefined): void {
  if (lang !== undefined) of.lang = lang;
}

/** A link that leads off the site, and tells nobody where from. */
export function linkTo(address: string, text: string, lang?: string): HTMLAnchorElement {
  const link = element('a');
  link.href = address;
  link.rel = 'external nofollow noopener noreferrer';
  link.target = '_blank';
  speak(link, lang);
  const isolated = element('bdi');
  isolated.textContent = text;
  link.append(isolated);
  return link;
}
