type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a page can be given: data, and functions that use nothing around them. */
export type Given = Json | ((...args: never[]) => unknown);

/** A CSS selector, or a role and an accessible name. */
export type Target = string | ByRole;

/** With `begins` the name only has to begin so. */
export interface ByRole {
  readonly role: 'link' | 'button' | 'radio' | 'slider' | 'heading' | 'list' | 'region';
  readonly name?: string;
  readonly begins?: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels of the top page. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function centre({ left, top, width, height }: Area): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** The elements of a target that take room in the page. It runs there, and so uses nothing from here. */
export function find(target: Target): HTMLElement[] {
  const PLACES = {
    link: 'a[href]',
    button: 'button',
    radio: 'input[type="radio"]',
    slider: '[role="slider"]',
    heading: 'h1, h2, h3',
    list: 'ol, ul',
    region: 'section',
  };
  const textOf = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) => {
    const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const named = labelled.map((id) => document.getElementById(id)?.textContent);
    return [element.ariaLabel, named.join(' '), labels[0]?.textContent, element.textContent]
      .map(textOf)
      .find((name) => name !== '');
  };
  const css = typeof target === 'string' ? target : PLACES[target.role];
  return [...document.querySelectorAll<HTMLElement>(css)].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) return false;
    if (typeof target === 'string') return true;
    const name = nameOf(element) ?? '';
    return target.begins === undefined
      ? target.name === undefined || name === target.name
      : name.startsWith(target.begins);
  });
}
