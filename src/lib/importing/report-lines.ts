import { LIMITS } from '../model/limits';
import { onOneLine } from '../model/show';
import type { Draft } from './draft';
import type { Report, RowSample } from './report';

function rowText({ index, line, title, words, edtf }: RowSample): string {
  const place = line === undefined ? `row ${index + 1}` : `line ${line}`;
  const said = words === undefined ? '' : `: ${onOneLine(words)}${edtf === undefined ? '' : ` → ${edtf}`}`;
  return `  ${place}${title === undefined ? '' : ` “${onOneLine(title)}”`}${said}`;
}

/** A report in lines of English, for a terminal: each row that is not shown is in it. */
export function reportLines(draft: Draft, report: Report): readonly string[] {
  const {
    shown,
    beyond = 0,
    assumed,
    questions,
    waiting,
    notUnderstood,
    undated,
    losses,
    needsDateColumn,
  } = report;
  const rows = (heading: string, found: readonly RowSample[]) =>
    found.length === 0 ? [] : [`${found.length} ${heading}:`, ...found.map(rowText)];
  return [
    `${draft.format}: ${draft.rows.length} rows, ${shown} shown`,
    ...(draft.columns ?? []).map(
      ({ header, role, guessedBy }) => `  ${onOneLine(header)}: ${role} (${guessedBy})`,
    ),
    ...(needsDateColumn ? ['no column is taken for dates: say which with --map date=Header'] : []),
    ...assumed.flatMap(({ kind, count, samples: [first] }) => [
      `assumed: ${kind}, ${count}`,
      ...(first ? [rowText(first)] : []),
    ]),
    ...questions.flatMap(({ id, count, choices, answer, samples: [first] }) => [
      `asked: ${onOneLine(id)}, ${count}: ${choices.map((each) => `${each.id} (${each.sample ?? ''})`).join(' or ')}${answer === undefined ? '' : `; answered ${onOneLine(answer)}`}`,
      ...(first ? [rowText(first)] : []),
    ]),
    ...(beyond > 0 ? [`beyond the ${LIMITS.events} events that a timeline has room for: ${beyond}`] : []),
    ...rows('wait for an answer', waiting),
    ...rows('dates not understood', notUnderstood),
    ...rows('without a date', undated),
    ...losses.map(({ kind, count }) => `left out: ${kind}, ${count}`),
  ];
}
