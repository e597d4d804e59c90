/** Whether a page is being laid out for paper. */
export class Paper {
  isOn = $state(false);
}
