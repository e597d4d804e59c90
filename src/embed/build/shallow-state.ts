// Stands in for Svelte's deep state, which makes proxies of objects and lists (vite.embed.config.ts).

/** State is the value itself. */
export const proxy = <T>(value: T): T => value;

export const get_proxied_value = proxy;

export const is: (a: unknown, b: unknown) => boolean = Object.is;
