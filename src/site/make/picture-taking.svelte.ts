/** Takes a picture as a file of the device, and says why where it can't. */
export class PictureTaking {
  readonly #ontaken: (dataUrl: string) => void;
  isUnderWay = $state(false);
  refused: 'type' | 'too-large' | 'broken' | undefined = $state();

  /** @param ontaken is given the picture as the timeline carries it */
  constructor(ontaken: (dataUrl: string) => void) {
    this.#ontaken = ontaken;
  }

  async take(file: Blob): Promise<void> {
    this.isUnderWay = true;
    this.refused = undefined;
    try {
      const { shrinkPicture } = await import('./shrink-picture');
      const found = await shrinkPicture(file);
      if ('reason' in found) this.refused = found.reason;
      else this.#ontaken(found.dataUrl);
    } finally {
      this.isUnderWay = false;
    }
  }
}
