import type { Asking } from './asking';
import type { DatePiece } from './tokens';

const NOON = 12;

/** A time of day as EDTF has it, from the T on; undefined where there is none such. */
function timeText(raw: string): string | undefined {
  const [, hours = '', minutes = '', seconds, half] =
    /^(\d+)[:.h](\d+)(?::(\d+)(?:[.,]\d+)?)?\s?([ap])?/i.exec(raw) ?? [];
  const isAfternoon = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % NOON) + (isAfternoon ? NOON : 0);
  const isReal = half === undefined || (Number(hours) >= 1 && Number(hours) <= NOON);
  const parts = [String(hour).padStart(2, '0'), minutes, ...(seconds === undefined ? [] : [seconds])];
  return isReal ? `T${parts.join(':')}` : undefined;
}

/** The offset of a zone as EDTF has it; undefined where it has a name alone. */
function offsetText(raw: string): string | undefined {
  const [, sign, hours = '', minutes = ''] = /([+-])(\d{2}):?(\d{2})$/.exec(raw) ?? [];
  if (sign !== undefined) return Number(hours + minutes) === 0 ? 'Z' : `${sign}${hours}:${minutes}`;
  return /^(?:utc|gmt|z)$/i.test(raw) ? 'Z' : undefined;
}

/** The pieces of a date without its time of day, which stands before it or behind it; undefined where that is none. */
export function clockOf(
  pieces: readonly DatePiece[],
  asking: Asking,
): { readonly rest: readonly DatePiece[]; readonly time?: string } | undefined {
  const at = pieces.findIndex(({ shape }) => shape === 'I');
  const [found, zone] = [pieces[at], pieces[at + 1]];
  if (!found) return { rest: pieces };
  const time = timeText(found.raw);
  const hasZone = zone?.shape === 'V';
  const offset = hasZone ? offsetText(zone.raw) : '';
  if (hasZone && offset === undefined) asking.assume({ kind: 'zone', zone: zone.raw });
  // “à 17h30”, “um 17.30 Uhr”
  const isLed = /^(?:à|um)$/i.test(pieces[at - 1]?.raw ?? '');
  const before = pieces.slice(0, isLed ? at - 1 : at);
  const behind = pieces.slice(at + (hasZone ? 2 : 1));
  if (time === undefined) return undefined;
  return { rest: [...before, ...behind], time: time + (offset ?? '') };
}
