import type { Axis } from '../../../../server/src/protocol';
import { axisLabel, dayLabel } from './axis-label';
import { scaleFor } from './scale';
import { line, marksOf, n, pictureWidth, text, type Mark, type Picture, type Placed, type Shape } from './shapes';
import { symbolPath } from './symbols';

const plot = { left: 10, right: pictureWidth - 16, top: 18, bottom: 58 };
const height = 76;

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
  const across = scaleFor(
    days.map((day) => ({ low: day, high: day, value: day, soft: false })),
    { kind: 'date' },
    plot.left,
    plot.right,
  );
  const upwards = scaleFor(
    dated.map(({ statement }) => statement.place),
    axis,
    plot.bottom,
    plot.top,
  );
  const points = days.flatMap((day) => {
    const said = dated.filter((one) => one.day === day).map(({ statement }) => statement);
    return marksOf(said).map((mark) => ({ x: across.at(day), y: upwards.at(mark.place.value), day, mark }));
  });
  const [low, high] = [upwards.ticks[0], upwards.ticks.at(-1)];
  const base = plot.bottom + 5;
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
      ...(high ? [text(0, 9, 'start', axisLabel(high.value, axis), 'tick')] : []),
      ...(low && low !== high ? [text(pictureWidth, base - 6, 'end', axisLabel(low.value, axis), 'tick faint')] : []),
      {
        kind: 'path',
        d: points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join(''),
        className: 'course',
        claims: [],
      },
      ...points.flatMap(({ x, y, mark }) => drawPoint(x, y, mark, (value) => upwards.at(value))),
      text(0, height - 2, 'start', dayLabel(first), 'tick'),
      text(pictureWidth, height - 2, 'end', dayLabel(last), 'tick'),
    ],
  };
}

function drawPoint(x: number, y: number, mark: Mark, at: (value: number) => number): readonly Shape[] {
  const { place, verdict, claims } = mark;
  const top = place.high === null ? plot.top - 4 : at(place.high);
  const bottom = place.low === null ? plot.bottom + 4 : at(place.low);
  const soft = place.soft ? ' soft' : '';
  return [
    ...(bottom - top > 1
      ? [{ kind: 'path', d: `M${n(x)} ${n(top)}V${n(bottom)}`, className: `interval ${verdict}`, claims } as const]
      : []),
    { kind: 'path', d: symbolPath(verdict, x, y), className: `value ${verdict}${soft}`, claims },
    ...(claims.length > 1 ? [text(x + 6, y - 3, 'start', String(claims.length), 'count')] : []),
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
