import type { ChronologyInput } from '../lib/model/chronology';

/** A module that is read when a page shows it, so that no page carries what another one shows. */
type ContentModule = () => Promise<{ readonly default: ChronologyInput }>;

/**
 * The site's own chronologies by their names, which stand in addresses: `/border/`, `/embed/border/`. The first one, whose
 * name is empty, stands at `/`. A chronology is a file beside this one and a line here; a page tells it in its own
 * language where the file has that.
 */
export const CHRONOLOGIES: Readonly<Record<string, ContentModule>> = {
  '': () => import('./sino-russia-axis'),
  border: () => import('./china-russia-border'),
};
