import type { Axis, ComparedTopic } from '../../../../server/src/protocol';
import { axisLabel } from './axis-label';
import { timePicture } from './time-picture';
import { scaleFor, type Scale } from './scale';
import { line, marksOf, n, pictureWidth, text, type Mark, type Picture, type Shape } from './shapes';
import { symbolPath } from './symbols';

const margin = 12;
const laneHeight = 12;
const laneLimit = 5;
const labelHeight = 13;
/** Room behind a mark for the number of statements it stands for. */
const countWidth = 18;

/** The row's figures on one axis; on an axis of time as well where they move. Null where nothing can be placed. */
export function pictureOf(topic: ComparedTopic): Picture | null {
  const placed = topic.cells.flatMap(({ statements }) =>
    statements.flatMap((statement) => (statement.place ? [{ ...statement, place: statement.place }] : [])),
  );
  if (topic.axis === null || placed.length === 0) return null;
  const inTime = topic.moves ? timePicture(placed, topic.axis) : null;
  return inTime ?? axisPicture(marksOf(placed), topic.axis, placed.length);
}

function axisPicture(marks: readonly Mark[], axis: Axis, count: number): Picture {
  const scale = scaleFor(
    marks.map(({ place }) => place),
    axis,
    margin,
    pictureWidth - margin,
  );
  const lanes = intoLanes(marks, scale);
  const used = Math.max(1, ...lanes.map(({ lane }) => lane + 1));
  const baseline = used * laneHeight + 4;
  const left = marks.length - lanes.length;
  return {
    width: pictureWidth,
    height: baseline + labelHeight + 2,
    label: inWords(marks, axis, count),
    shapes: [
      line(0, baseline, pictureWidth, baseline, 'axis'),
      ...scale.ticks.map(({ at }) => line(at, baseline - 2, at, baseline + 2, 'axis')),
      ...lanes.flatMap(({ mark, lane }) => drawMark(mark, scale, baseline - 8 - lane * laneHeight)),
      ...tickLabels(scale, axis, baseline + labelHeight - 1),
      ...(left > 0 ? [text(pictureWidth, 9, 'end', `+${left}`, 'tick')] : []),
    ],
  };
}

/** Labels below the ends of the scale; one in the middle where there is one value alone. */
function tickLabels(scale: Scale, axis: Axis, y: number): readonly Shape[] {
  const [first, ...rest] = scale.ticks;
  const last = rest.at(-1);
  if (!first) return [];
  if (!last) return [text(first.at, y, 'middle', axisLabel(first.value, axis), 'tick')];
  const bare = axisLabel(first.value, { ...axis, unit: null });
  if (last.at - first.at < pictureWidth / 2) {
    return [text((first.at + last.at) / 2, y, 'middle', `${bare} – ${axisLabel(last.value, axis)}`, 'tick')];
  }
  return [
    // the unit once: two long ones would run into each other
    text(0, y, 'start', bare, 'tick'),
    text(pictureWidth, y, 'end', axisLabel(last.value, axis), 'tick'),
    ...(scale.logarithmic ? [text(pictureWidth / 2, y, 'middle', 'log', 'tick faint')] : []),
  ];
}

/** A lane for each mark, the lowest in which nothing is in its way; marks beyond the last lane are left out. */
function intoLanes(marks: readonly Mark[], scale: Scale): readonly { readonly mark: Mark; readonly lane: number }[] {
  const ends: number[] = [];
  return [...marks]
    .sort((x, y) => (x.place.low ?? -Infinity) - (y.place.low ?? -Infinity) || x.place.value - y.place.value)
    .flatMap((mark) => {
      const { from, to } = extent(mark, scale);
      const free = ends.findIndex((end) => end <= from);
      const lane = free < 0 ? ends.length : free;
      if (lane >= laneLimit) return [];
      ends[lane] = to;
      return [{ mark, lane }];
    });
}

function extent({ place, claims }: Mark, scale: Scale): { readonly from: number; readonly to: number } {
  const { low, high, value } = place;
  const from = Math.min(low === null ? 0 : scale.at(low), scale.at(value) - 6);
  const to = Math.max(high === null ? pictureWidth : scale.at(high), scale.at(value) + 6);
  if (claims.length === 1) return { from, to: to + 1 };
  return hasRoomBehind(to) ? { from, to: to + countWidth } : { from: from - countWidth, to };
}

/** The number of statements stands behind the mark that ends at `to`; where it would be cut off, before it. */
function hasRoomBehind(to: number): boolean {
  return to + countWidth <= pictureWidth;
}

/** The interval as a line, open ends as arrows, the value as a symbol, and how many say so. */
function drawMark(mark: Mark, scale: Scale, y: number): readonly Shape[] {
  const { place, verdict, claims } = mark;
  const x = scale.at(place.value);
  const from = place.low === null ? 1 : scale.at(place.low);
  const to = place.high === null ? pictureWidth - 1 : scale.at(place.high);
  const soft = place.soft ? ' soft' : '';
  const path = (d: string, className: string): Shape => ({ kind: 'path', d, className, claims });
  const ends = [
    place.low === null ? `M${n(from + 4)} ${n(y - 3)}L${n(from)} ${n(y)}L${n(from + 4)} ${n(y + 3)}` : cap(from, y),
    place.high === null ? `M${n(to - 4)} ${n(y - 3)}L${n(to)} ${n(y)}L${n(to - 4)} ${n(y + 3)}` : cap(to, y),
  ];
  const behind = hasRoomBehind(Math.max(x + 6, to));
  const beside = behind ? Math.max(x + 6, to + 3) : Math.min(x - 6, from - 3);
  return [
    ...(to - from > 1 ? [path(`M${n(from)} ${n(y)}H${n(to)}${ends.join('')}`, `interval ${verdict}`)] : []),
    path(symbolPath(verdict, x, y), `value ${verdict}${soft}`),
    ...(claims.length > 1 ? [text(beside, y + 3, behind ? 'start' : 'end', String(claims.length), 'count')] : []),
  ];
}

function cap(x: number, y: number): string {
  return `M${n(x)} ${n(y - 3)}V${n(y + 3)}`;
}

/** Values and how many state them, in numbers alone; "≈" stands before those that are hedged or vague. */
function inWords(marks: readonly Mark[], axis: Axis, count: number): string {
  const listed = [...marks]
    .sort((x, y) => x.place.value - y.place.value)
    .slice(0, 8)
    .map(({ place, claims }) => {
      const { low, high, value, soft } = place;
      const range =
        low === null
          ? `≤ ${axisLabel(high ?? value, axis)}`
          : high === null
            ? `≥ ${axisLabel(low, axis)}`
            : axisLabel(low, axis) === axisLabel(high, axis)
              ? axisLabel(value, axis)
              : `${axisLabel(low, axis)} – ${axisLabel(high, axis)}`;
      const told = soft ? `≈ ${range}` : range;
      return claims.length > 1 ? `${told} (×${claims.length})` : told;
    });
  return `${listed.join(', ')}${marks.length > listed.length ? ', …' : ''} (${count})`;
}
