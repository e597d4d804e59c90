import { parameterFault } from '../messages/fault';
import { isToldOtherwise } from '../layout/telling';
import type { Chronology } from '../model/chronology';
import type { AddressPart, PageFault } from './address-keeper.svelte';
import { partsOf } from './carried';

/** Of an address: whether it is shown. */
export const ORDER_NAME = 'order';
const SHOWN = 'telling';

/** Whether the order that a source tells in is shown against that of time: not at first, and only where the two differ. */
export class OrderOfTelling implements AddressPart {
  readonly names: readonly string[] = [ORDER_NAME];
  /** Whether there is another order to show. */
  readonly isThere: boolean;
  #isShown = $state(false);

  constructor({ source, events }: Chronology) {
    this.isThere = source !== undefined && isToldOtherwise(events);
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  set isShown(isShown: boolean) {
    this.#isShown = isShown && this.isThere;
  }

  write(): string {
    return this.isShown ? `${ORDER_NAME}=${SHOWN}` : '';
  }

  read(search: string): readonly PageFault[] {
    const found = partsOf(search, (name) => name === ORDER_NAME);
    this.isShown = found === `${ORDER_NAME}=${SHOWN}`;
    const isRead = found === '' || found === `${ORDER_NAME}=${SHOWN}`;
    return isRead ? [] : [parameterFault(ORDER_NAME, found.slice(ORDER_NAME.length + 1), SHOWN)];
  }
}
