import type { Prop } from '../../knowledge/interventions/pose.ts';
import { jointOf, type Point, type Skeleton } from './skeleton.ts';

const n = (value: number): string => String(Math.round(value * 10) / 10);

const line = (a: Point, b: Point, extra = ''): string =>
  `<line x1="${n(a[0])}" y1="${n(a[1])}" x2="${n(b[0])}" y2="${n(b[1])}"${extra}/>`;

const box = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="3"/>`;

const FLOOR = 180;

function chair({ x, seat = 142, arms }: Extract<Prop, { kind: 'chair' }>): string {
  const left = x - 22;
  const right = x + 20;
  return [
    line([left, seat], [right, seat]),
    line([left, seat - 54], [left, FLOOR]),
    line([right, seat], [right, FLOOR]),
    arms ? line([left, seat - 22], [right, seat - 22]) + line([right, seat - 22], [right, seat]) : '',
  ].join('');
}

function steps({ x, height, count = 1 }: Extract<Prop, { kind: 'step' }>): string {
  const tread = count > 1 ? 26 : 56;
  let path = `M${n(x)} ${FLOOR}`;
  for (let i = 1; i <= count; i++) path += `V${n(FLOOR - height * i)}h${tread}`;
  return `<path d="${path}"/>`;
}

const bike = (): string =>
  [
    '<circle cx="128" cy="154" r="24"/>',
    line([128, 154], [112, 112]),
    line([112, 112], [122, 84]),
    line([76, 108], [92, FLOOR]),
    line([66, 106], [88, 106]),
    line([92, FLOOR], [128, 154]),
  ].join('');

/** A chair seen from the front. */
const stool = (x: number, seat: number): string =>
  [
    line([x - 24, seat], [x + 24, seat]),
    line([x - 20, seat - 54], [x - 20, FLOOR]),
    line([x + 20, seat - 54], [x + 20, FLOOR]),
  ].join('');

function towel(x: number, width: number): string {
  let path = `M${n(x)} ${FLOOR - 2}`;
  for (let done = 0; done < width; done += 8) path += 'q2 -7 4 0t4 0';
  return `<path d="${path}"/>`;
}

/** Seat and back of a leg press. */
const recliner = '<path d="M28 84L64 150H96M64 150L54 180M92 150L98 180"/>';

/** An arrow that ends a little before a joint. */
function press([x, y]: Point, angle: number): string {
  const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const tip: Point = [x - dx * 15, y - dy * 15];
  const wing = (side: number): Point => [tip[0] - dx * 8 + dy * side * 6, tip[1] - dy * 8 - dx * side * 6];
  const [left, right] = [wing(1), wing(-1)];
  return `${line([x - dx * 36, y - dy * 36], tip)}<path d="M${n(left[0])} ${n(left[1])}L${n(tip[0])} ${n(tip[1])}L${n(right[0])} ${n(right[1])}"/>`;
}

const turn = ([x, y]: Point): string => `<path d="M${n(x - 26)} ${n(y - 2)}a26 8 0 0 0 52 0m-7 5l7 -6l5 8"/>`;

const waves = (y: number): string => {
  let path = `M2 ${n(y)}`;
  for (let x = 2; x < 194; x += 16) path += 'q4 -4 8 0t8 0';
  return `<path d="${path}"/>`;
};

function held(prop: Extract<Prop, { at: unknown }>, skeleton: Skeleton): string {
  const [x, y] = jointOf(skeleton, prop.at);
  switch (prop.kind) {
    case 'weight':
      return `<g fill="currentColor" stroke-width="2">${line([x - 10, y], [x + 10, y], ' stroke-width="4"')}${box(x - 14, y - 8, 6, 16)}${box(x + 8, y - 8, 6, 16)}</g>`;
    case 'ball':
      return `<circle cx="${n(x + 6)}" cy="${n(y)}" r="9"/>`;
    case 'device':
      return box(x, y - 4, 16, 8);
    case 'pole':
      return line([x, y], [x - 12, FLOOR]);
    default:
      return `<path d="M${n(x - 9)} ${n(y + 8)}h18l3 22h-24z"/>${line([x, y], [x, y + 8])}`;
  }
}

/** One thing of the room, or held by the figure. */
export function drawProp(prop: Prop, skeleton: Skeleton): string {
  switch (prop.kind) {
    case 'chair':
      return chair(prop);
    case 'bed':
      return `${line([4, prop.y + 6], [196, prop.y + 6])}${line([14, prop.y + 6], [14, FLOOR])}${line([186, prop.y + 6], [186, FLOOR])}`;
    case 'mat':
      return line([10, FLOOR], [190, FLOOR], ' stroke-width="6"');
    case 'wall':
      return line([prop.x, 8], [prop.x, FLOOR]);
    case 'worktop':
      return `${line([prop.x - 16, prop.y ?? 96], [prop.x + 22, prop.y ?? 96])}${line([prop.x + 16, prop.y ?? 96], [prop.x + 16, FLOOR])}`;
    case 'table':
      return line([prop.x - 30, prop.y], [prop.x + 30, prop.y]);
    case 'step':
      return steps(prop);
    case 'water':
      return waves(prop.y);
    case 'frame':
      return `<path d="M${prop.x - 14} ${FLOOR}L${prop.x - 8} 92H${prop.x + 12}L${prop.x + 18} ${FLOOR}M${prop.x - 11} 136H${prop.x + 15}"/>`;
    case 'bike':
      return bike();
    case 'pillow':
      return box(prop.x - 18, prop.y - 6, 36, 10);
    case 'roll':
      return `<circle cx="${prop.x}" cy="${prop.y}" r="9"/>`;
    case 'pad':
      return line([prop.x - 14, prop.y - 16], [prop.x + 14, prop.y + 4]);
    case 'stool':
      return stool(prop.x, prop.seat);
    case 'rail':
      return line([24, prop.y], [176, prop.y]);
    case 'towel':
      return towel(prop.x, prop.width);
    case 'recliner':
      return recliner;
    case 'press':
      return press(jointOf(skeleton, prop.at), prop.angle);
    case 'turn':
      return turn(jointOf(skeleton, prop.at));
    case 'band': {
      const to = typeof prop.to === 'string' ? jointOf(skeleton, prop.to) : prop.to;
      return line(jointOf(skeleton, prop.from), to, ' stroke-dasharray="5 4"');
    }
    default:
      return held(prop, skeleton);
  }
}
