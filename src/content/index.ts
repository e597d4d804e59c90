import type { ToldInput } from '../lib/model/chronology';
import type { Translation } from '../lib/model/translate';

/** A module that is read when a page shows it, so that no page carries what another one shows. */
type Module<Content> = () => Promise<{ readonly default: Content }>;

interface Listed {
  readonly content: Module<ToldInput>;
  /** By the language that it is told in; on other pages it keeps its own. */
  readonly translations?: Readonly<Record<string, Module<Translation>>>;
}

/**
 * The site's own chronologies by their names, which stand in addresses: `/border/`, `/embed/border/`. The first one, whose
 * name is empty, stands at `/`. A chronology is a file beside this one and a line here.
 */
export const CHRONOLOGIES: Readonly<Record<string, Listed>> = {
  '': {
    content: () => import('./sino-russia-axis'),
    translations: { 'zh-Hant': () => import('./sino-russia-axis.zh-Hant') },
  },
  border: {
    content: () => import('./china-russia-border'),
    translations: { 'zh-Hant': () => import('./china-russia-border.zh-Hant') },
  },
};
