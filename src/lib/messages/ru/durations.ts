/** A length of time as what it takes: “минуту”. What is masculine is the same as it is named. */
export function lasting(duration: string): string {
  return duration.replace(/(минут|секунд)а$/, '$1у');
}
