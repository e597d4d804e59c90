import type { Choices, FromOthers } from '../../worker/file-reading';

/** What was made of other people's file, and what a person has said of it. */
export interface FileReport extends FromOthers {
  readonly choices: Choices;
}
