import type { Messages } from '$lib/messages/messages';

declare global {
  namespace App {
    interface PageData {
      /** The words of the page's language, where it has one. */
      messages?: Messages;
    }
  }
}

export {};
