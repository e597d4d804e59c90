/** A length of time as what it takes: “годину”. What is masculine is the same as it is named. */
export function accusative(duration: string): string {
  return duration.replace(/(годин|хвилин|секунд)а$/, '$1у');
}
