export type { Assumption, DateHabits, DateQuestion, HumanDate, Reading } from './human-date';
export { type ColumnQuestion, readDateColumn } from './read-date-column';
export { readHumanDate } from './read-human-date';
