import { enFaults } from './en/faults';
import type { FaultWords } from './fault-words';
import { zhHantFaults } from './zh-Hant/faults';

/** The words of faults in the interface's language. */
export function faultWords({ lang }: { readonly lang: string }): FaultWords {
  return lang === 'zh-Hant' ? zhHantFaults : enFaults;
}
