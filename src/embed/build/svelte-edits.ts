/** What a function or method does instead, by the line with which it begins; nothing, where it goes. */
type Bodies = Readonly<Record<string, string | undefined>>;
export interface SvelteEdits {
  readonly bodies?: Bodies;
  readonly without?: readonly string[];
  readonly instead?: readonly (readonly [string, string])[];
}
