// Each piece has a group of its own, so that whoever joins them need not know what is in them.
const qualifier = '[?~%]?';
const year = '(?:-?[\\dX]{4}(?:S\\d+)?|Y-?[1-9]\\d*(?:E\\d+)?(?:S\\d+)?)';
const month = '(?:0[1-9X]|1[0-2X]|X[\\dX]|2[1-9]|3\\d|4[01])';
const day = '(?:0[1-9X]|[12][\\dX]|3[01X]|X[\\dX])';
const time = '(?:T(?:[01]\\d|2[0-4])(?::[0-5]\\d){1,2}(?:Z|[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)?)';
const part = (digits: string) => `${qualifier}${digits}${qualifier}`;
const date = `(?:${part(year)}(?:-${part(month)}(?:-${part(day)})?)?)`;
const end = `(?:${date}${time}?|\\.\\.)?`;
const member = `(?:(?:\\.\\.)?${date}|${date}\\.\\.${date}?)`;
const members = `${member}(?:,${member})*`;

/**
 * What a pattern can say of EDTF: every text that `parseEdtf` reads, and few that it does not, such as 30 February or an
 * end before its start. For schemas, which editors read; nothing here goes by it.
 */
export const EDTF_PATTERN = new RegExp(
  `^(?:${date}${time}?|${end}/${end}|\\[${members}\\]|\\{${members}\\})$`,
);
