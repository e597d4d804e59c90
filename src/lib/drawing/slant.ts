const UPRIGHT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** Whether letters have a slanted form: those of China, Japan and Korea are never slanted, and upright with them what stands between. */
export function hasSlant(text: string): boolean {
  return !UPRIGHT.test(text);
}
