const DESCRIPTION = /,\s*v\.description\(\s*(['"`])(?:\\.|(?!\1)[^\\])*\1,?\s*\)/g;

/**
 * The module of the format without what it says of its fields, which only editors of files read, in the JSON Schema.
 * @throws Error where something is said in another way than in one text
 */
export function leanSchema(code: string): string {
  const lean = code.replace(DESCRIPTION, '');
  if (lean.includes('v.description')) throw new Error('expected each description to be one text, found another');
  return lean;
}
