/** A plain element of a class, with a style that is set through CSSOM, which no policy forbids. */
export function box(className: string, style = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.style.cssText = style;
  return element;
}
