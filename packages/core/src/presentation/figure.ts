import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import type { Body, HandPose, Pose, Prop } from '../knowledge/interventions/pose.ts';
import { poseOfExercise } from '../knowledge/interventions/pose-of-exercise.ts';
import { handPoses, poses } from '../knowledge/interventions/poses.ts';
import { drawHand } from './figures/draw-hand.ts';
import { drawProp } from './figures/draw-props.ts';
import { jointOf, type Point, type Skeleton, skeletonOf } from './figures/skeleton.ts';

export interface FigureOptions {
  /** Prefix of the ids inside the drawing, when several stand on one page. */
  idPrefix?: string;
  /** Words before the name in the title; English by default. */
  startLabel?: string;
  endLabel?: string;
}

const poseById = new Map(poses.map((pose) => [pose.id, pose]));
const handPoseById = new Map(handPoses.map((pose) => [pose.id, pose]));

const n = (value: number): string => String(Math.round(value * 10) / 10);

const path = (points: readonly Point[]): string =>
  `<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}"/>`;

/** From the front both sides are alike: the trunk between shoulders and hips, legs, then arms with a rim. */
function drawFront({ head, arm, farArm, leg, farLeg }: Skeleton): string {
  const corners = [arm[0], leg[0], farLeg[0], farArm[0]].filter((point) => point !== undefined);
  const trunk = `${path(corners).slice(0, -3)}Z" fill="currentColor" stroke-width="7"/>`;
  return [
    `<g stroke-width="9">${path(leg)}${path(farLeg)}</g>${trunk}`,
    `<circle cx="${n(head[0])}" cy="${n(head[1])}" r="11" fill="currentColor" stroke="none"/>`,
    `<g stroke="Canvas" stroke-width="12">${path(arm)}${path(farArm)}</g><g stroke-width="8.5">${path(arm)}${path(farArm)}</g>`,
  ].join('');
}

/** Far limbs thin and light, then the trunk, the head and the near limbs. */
function drawSide(skeleton: Skeleton): string {
  const { spine, head, arm, farArm, leg, farLeg } = skeleton;
  return [
    `<g opacity=".45" stroke-width="8">${path(farLeg)}${path(farArm)}</g>`,
    `<g stroke-width="16">${path(spine)}</g>`,
    `<circle cx="${n(head[0])}" cy="${n(head[1])}" r="11" fill="currentColor" stroke="none"/>`,
    `<g stroke-width="9">${path(leg)}</g>`,
    // A rim in the page's colour keeps the near arm visible where it crosses the trunk.
    `<g stroke="Canvas" stroke-width="13">${path(arm)}</g><g stroke-width="9">${path(arm)}</g>`,
  ].join('');
}

function air(skeleton: Skeleton, { breath, props }: Pose): string {
  if (!breath) return '';
  const [mouth, y] = jointOf(skeleton, 'mouth');
  const x = props.some(({ kind }) => kind === 'device') ? mouth + 10 : mouth;
  const [from, to] = breath === 'in' ? [x + 46, x + 14] : [x + 14, x + 46];
  const tip = breath === 'in' ? 6 : -6;
  return `<path d="M${n(from)} ${n(y)}H${n(to)}m${tip} -5L${n(to)} ${n(y)}L${n(to + tip)} ${n(y + 5)}"/>`;
}

/** In the hand or pressing on a joint: drawn over the body; the room is drawn behind it. */
const isOver = ({ kind }: Prop): boolean =>
  ['weight', 'ball', 'device', 'bag', 'press', 'turn', 'roll', 'rail'].includes(kind);

function frame(body: Body, pose: Pose, end: boolean): string {
  const skeleton = skeletonOf(body);
  const shown = pose.props.filter(({ kind }) => end || (kind !== 'press' && kind !== 'turn'));
  const draw = (over: boolean) =>
    shown
      .filter((prop) => isOver(prop) === over)
      .map((prop) => drawProp(prop, skeleton))
      .join('');
  return [
    `<g stroke-width="3" opacity=".7">${draw(false)}</g>`,
    skeleton.front ? drawFront(skeleton) : drawSide(skeleton),
    `<g stroke-width="3">${draw(true)}${end ? air(skeleton, pose) : ''}</g>`,
  ].join('');
}

/** Highest line of a drawing, so that a move in bed does not stand under an empty half. */
function topOf(pose: Pose): number {
  const skeletons = [pose.start, pose.end].map(skeletonOf);
  const joints = skeletons.flatMap(({ head, arm, farArm, leg, farLeg }) => [
    head,
    ...arm,
    ...farArm,
    ...leg,
    ...farLeg,
  ]);
  const things = pose.props.flatMap((prop) => {
    if (prop.kind === 'wall') return [8];
    if (prop.kind === 'band' && typeof prop.to !== 'string') return [prop.to[1]];
    return prop.kind === 'water' ? [prop.y] : [];
  });
  return Math.max(-26, Math.min(56, ...joints.map(([, y]) => y - 20), ...things.map((y) => y - 8)));
}

const handTop = 40;

const handFrame = (pose: HandPose, which: 0 | 1): string => {
  const { body, props } = drawHand(pose.hands[which], pose);
  return `<g stroke-width="3" opacity=".7">${props}</g>${body}`;
};

const floor = '<path d="M2 184H198M242 184H438" stroke-width="2" opacity=".5"/>';
const arrow = '<path d="M206 100H230m-8 -7L231 100L222 107" stroke-width="4"/>';
const holdMark = '<path d="M212 88V112M226 88V112" stroke-width="5"/>';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Two-step line drawing of an exercise as an SVG string, 452 wide and as high as the move needs, in `currentColor` so that it follows the theme and
 * forced colours. Start on the left, end on the right; two bars between them mean: hold. `undefined` for an unknown id.
 */
export function exerciseFigure(exerciseId: string, options: FigureOptions = {}): string | undefined {
  const exercise = exerciseById(exerciseId);
  const poseId = poseOfExercise[exerciseId];
  const pose = poseById.get(poseId ?? '');
  const hand = handPoseById.get(poseId ?? '');
  if (!exercise || (!pose && !hand)) return undefined;
  const { idPrefix = 'figure', startLabel = 'start', endLabel = 'end' } = options;
  const id = `${idPrefix}-${exerciseId}`;
  const [first, second] = pose
    ? [frame(pose.start, pose, false), frame(pose.end, pose, true)]
    : hand
      ? [handFrame(hand, 0), handFrame(hand, 1)]
      : ['', ''];
  const top = Math.round(pose ? topOf(pose) : handTop);
  const title = `${exercise.name}: ${startLabel} and ${endLabel}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 ${top} 452 ${190 - top}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(exercise.howTo)}</desc>`,
    '<g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">',
    `${floor}<g>${first}</g>${pose?.hold ? holdMark : arrow}<g transform="translate(240 0)">${second}</g>`,
    '</g></svg>',
  ].join('');
}
