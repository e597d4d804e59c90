export type { Column, ColumnRole, Draft, DraftDate, DraftRow, DraftWhen, Loss } from '../draft';
export type { GivenAnswers, Question, Report, RowSample } from '../report';
export { settle } from '../settle';
