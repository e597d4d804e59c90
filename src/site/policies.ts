const NEITHER_BASE_NOR_FORM = ["base-uri 'none'", "form-action 'none'"];
// A chronology may be anywhere.
const ANYWHERE = 'https: http: data:';

const PAGE = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  ...NEITHER_BASE_NOR_FORM,
];

/** A file's pictures may be anywhere, and load when their reader asks for them. */
const OF_PICTURES = `img-src 'self' ${ANYWHERE}`;

/**
 * The policy of a served page. None of them allows anything inline, so that a server's own `default-src 'self'`, which
 * holds beside it, takes nothing away.
 * @param path of the page's file below the site: `zh-Hant/index.html`
 * @param site the site's address, where it is known
 */
export function policyOf(path: string, site: string | undefined): readonly string[] {
  if (path.startsWith('embed/')) return embedPolicy(site);
  const [, page] = /(?:^|\/)(open|make)\//.exec(path) ?? [];
  if (page === undefined) return PAGE;
  const more = [OF_PICTURES, ...(page === 'open' ? [`connect-src 'self' ${ANYWHERE}`] : [])];
  return [...PAGE.filter((each) => !each.startsWith('img-src')), ...more];
}

/**
 * In a sandbox a frame's origin is opaque, and in WebKit `'self'` then matches nothing, not even the address that the frame
 * came from: so the site is named too, or, where nobody knows what it will be, every site.
 */
function embedPolicy(site: string | undefined): readonly string[] {
  const own = `'self' ${site === undefined ? 'https: http:' : new URL(site).origin}`;
  return [
    ...["default-src 'none'", `script-src ${own}`, `style-src ${own}`, OF_PICTURES],
    ...[`font-src ${own}`, `connect-src ${ANYWHERE}`, ...NEITHER_BASE_NOR_FORM],
  ];
}

/**
 * The policy of a file that carries everything: its code by its digests, no request.
 * @param scripts digests as a policy names them: `'sha256-…'`; the same of styles
 */
export function singlePolicy(scripts: readonly string[], styles: readonly string[]): readonly string[] {
  return [
    ...["default-src 'none'", `script-src ${scripts.join(' ')}`, `style-src ${styles.join(' ')}`],
    ...["img-src 'self' data:", 'font-src data:', ...NEITHER_BASE_NOR_FORM],
  ];
}
