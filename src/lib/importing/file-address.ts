const SHEET = /^\/(?:a\/[^/]+\/)?spreadsheets(?:\/u\/\d+)?\/d\/(e\/)?([\w-]+)(?:\/(.*))?$/;
const READ = /^(?:csv|tsv|xlsx|ods)$/;

/** Where a file is that an address leads to. */
export interface FileAddress {
  readonly href: string;
  /** Whether it is a sheet of Google's, which answers to others only if it is published, or anybody may see it. */
  readonly isSheet: boolean;
}

/**
 * A sheet as CSV. That of a published one may be read by any site (codeforboston/migrant_service_map#276 has the one summer
 * when it could not, carderne/leaflet-gsheets#7 its end); that of one which anybody with its link may see is Google's to give.
 * Queries (`gviz`) answer too, but empty each cell that is not of its column's kind (cosmocode/csv#22): “c. 1850” among years
 * would be gone. So they are asked only for what has no other address, a sheet by its name or a query.
 */
function sheetHref({ pathname, searchParams, hash }: URL): string | undefined {
  const [, published, id = '', rest = ''] = SHEET.exec(pathname) ?? [];
  if (id === '') return undefined;
  const asked = new URLSearchParams();
  const gid = searchParams.get('gid') ?? new URLSearchParams(hash.slice(1)).get('gid');
  const base = `https://docs.google.com/spreadsheets/d/${published ?? ''}${id}`;
  const isQuery = rest.startsWith('gviz/') && (searchParams.has('sheet') || searchParams.has('tq'));
  if (isQuery) {
    for (const name of ['tq', 'sheet', 'range', 'headers']) {
      const value = searchParams.get(name);
      if (value !== null) asked.set(name, value);
    }
    asked.set('tqx', 'out:csv');
  } else if (published !== undefined || rest.startsWith('pub')) {
    const output = searchParams.get('output') ?? '';
    asked.set('output', READ.test(output) ? output : 'csv');
    if (gid !== null) asked.set('single', 'true');
  } else {
    const format = searchParams.get('format') ?? '';
    asked.set('format', READ.test(format) ? format : 'csv');
  }
  if (gid !== null) asked.set('gid', gid);
  const path = isQuery ? 'gviz/tq' : asked.has('output') ? 'pub' : 'export';
  return `${base}/${path}?${asked.toString()}`;
}

/** The file that a page of Dropbox or GitHub shows, from a host that any site may read: humanitiesplusdesign/palladio-app#19, rgrove/rawgit#104. */
function shownHref({ host, pathname, search }: URL): string | undefined {
  if (/^(?:www\.)?dropbox\.com$/.test(host) && /^\/(?:s|scl\/fi)\//.test(pathname)) {
    const asked = new URLSearchParams(search);
    for (const name of ['dl', 'raw']) asked.delete(name);
    const rest = asked.toString();
    return `https://dl.dropboxusercontent.com${pathname}${rest === '' ? '' : `?${rest}`}`;
  }
  const [, repository, path] = /^(\/[^/]+\/[^/]+)\/(?:blob|raw)\/(.+)$/.exec(pathname) ?? [];
  return host === 'github.com' && repository !== undefined && path !== undefined
    ? `https://raw.githubusercontent.com${repository}/${path}`
    : undefined;
}

/** The address of the file itself, where people copy that of the page that shows it; any other as it is. */
export function fileAddress(address: string): FileAddress {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const sheet = url?.host === 'docs.google.com' ? sheetHref(url) : undefined;
  return { href: sheet ?? (url && shownHref(url)) ?? address, isSheet: sheet !== undefined };
}
