import { px } from './number.ts';

/** The path of a line through points, broken where one is missing. */
export function polyline(points: Iterable<readonly [x: number, y: number] | undefined>): string {
  let d = '';
  let begun = false;
  for (const point of points) {
    if (point) d += `${begun ? 'L' : 'M'}${px(point[0])},${px(point[1])}`;
    begun = point !== undefined;
  }
  return d;
}
