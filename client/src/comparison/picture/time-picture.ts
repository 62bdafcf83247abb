import type { Axis } from '../../../../server/src/protocol';
import { axisLabel, dayLabel } from './axis-label';
import { scaleFor } from './scale';
import { line, marksOf, n, pictureWidth, text, type Mark, type Picture, type Placed, type Shape } from './shapes';
import { symbolPath } from './symbols';

const plot = { left: 8, right: pictureWidth - 10, top: 10, bottom: 50 };
const height = 70;
/** Of a letter in a label, at most. */
const letterWidth = 6;
/** Behind the last day, for figures that nobody knows the day of. */
const undatedWidth = 22;
/** More points than this are a cloud: no line through them, no numbers beside them. */
const cloud = 12;

/**
 * Figures that move: from left to right the day on which each was said, upwards its value. Null where fewer than two
 * days are known.
 */
export function timePicture(statements: readonly Placed[], axis: Axis): Picture | null {
  const dated = statements.flatMap((statement) => {
    const day = statement.date === null ? null : dayOf(statement.date);
    return day === null ? [] : [{ day, statement }];
  });
  const days = [...new Set(dated.map(({ day }) => day))].sort((x, y) => x - y);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const undated = statements.filter((statement) => !dated.some((one) => one.statement === statement));
  const upwards = scaleFor(
    statements.map(({ place }) => place),
    axis,
    plot.bottom,
    plot.top,
  );
  const values = upwards.ticks.map(({ value, at }) => ({ at, words: axisLabel(value, axis) }));
  const gutter = Math.max(...values.map(({ words }) => words.length)) * letterWidth;
  const across = scaleFor(
    days.map((day) => ({ low: day, high: day, value: day, soft: false })),
    { kind: 'date' },
    plot.left + gutter,
    plot.right - (undated.length > 0 ? undatedWidth : 0),
  );
  const points = days.flatMap((day) => {
    const said = dated.filter((one) => one.day === day).map(({ statement }) => statement);
    return marksOf(said).map((mark) => ({ x: across.at(day), y: upwards.at(mark.place.value), day, mark }));
  });
  const isCloud = points.length > cloud;
  const base = plot.bottom + 6;
  const unknownDay = plot.right - 2;
  return {
    width: pictureWidth,
    height,
    label: points
      .slice(0, 8)
      .map(({ day, mark }) => `${dayLabel(day)}: ${axisLabel(mark.place.value, axis)}`)
      .join(', '),
    shapes: [
      line(0, base, pictureWidth, base, 'axis'),
      ...days.map((day) => line(across.at(day), base - 2, across.at(day), base + 2, 'axis')),
      ...values.map(({ at, words }) => text(0, at + 3, 'start', words, 'tick')),
      ...(isCloud ? [] : [course(points)]),
      ...points.flatMap(({ x, y, mark }) => drawPoint(x, y, mark, (value) => upwards.at(value), isCloud)),
      ...marksOf(undated).flatMap((mark) =>
        drawPoint(unknownDay, upwards.at(mark.place.value), mark, (value) => upwards.at(value), isCloud),
      ),
      text(0, height - 2, 'start', dayLabel(first), 'tick'),
      text(pictureWidth - (undated.length > 0 ? undatedWidth - 4 : 0), height - 2, 'end', dayLabel(last), 'tick'),
      ...(undated.length > 0 ? [text(unknownDay, height - 2, 'middle', '?', 'tick')] : []),
    ],
  };
}

/** A thin line from day to day. */
function course(points: readonly { readonly x: number; readonly y: number }[]): Shape {
  const d = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
  return { kind: 'path', d, className: 'course', claims: [] };
}

function drawPoint(
  x: number,
  y: number,
  mark: Mark,
  at: (value: number) => number,
  isCloud: boolean,
): readonly Shape[] {
  const { place, verdict, claims } = mark;
  const top = place.high === null ? plot.top - 4 : at(place.high);
  const bottom = place.low === null ? plot.bottom + 4 : at(place.low);
  const soft = place.soft ? ' soft' : '';
  return [
    ...(bottom - top > 1
      ? [{ kind: 'path', d: `M${n(x)} ${n(top)}V${n(bottom)}`, className: `interval ${verdict}`, claims } as const]
      : []),
    { kind: 'path', d: symbolPath(verdict, x, y), className: `value ${verdict}${soft}`, claims },
    ...(claims.length > 1 && !isCloud ? [text(x + 6, y - 3, 'start', String(claims.length), 'count')] : []),
  ];
}

/** The day of a full ISO date, since 1970; the middle of a month or a year. Null for anything else. */
function dayOf(date: string): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return null;
  const month = match[2] === undefined ? 6 : Number(match[2]) - 1;
  const day = match[3] === undefined ? (match[2] === undefined ? 1 : 15) : Number(match[3]);
  return Date.UTC(Number(match[1]), month, day) / 86_400_000;
}
