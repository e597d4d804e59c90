/** What terminals, logs and hosts are told, who have one language from us whatever a page is in. */
export { faults } from './en/faults';
