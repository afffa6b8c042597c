import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import type { Body, HandPose, Pose } from '../knowledge/interventions/pose.ts';
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

/** Far limbs thin and light, then the trunk, the head and the near limbs. */
function drawBody(skeleton: Skeleton): string {
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

function air(skeleton: Skeleton, direction: Pose['breath']): string {
  if (!direction) return '';
  const [x, y] = jointOf(skeleton, 'mouth');
  const [from, to] = direction === 'in' ? [x + 46, x + 14] : [x + 14, x + 46];
  const tip = direction === 'in' ? 6 : -6;
  return `<path d="M${n(from)} ${n(y)}H${n(to)}m${tip} -5L${n(to)} ${n(y)}L${n(to + tip)} ${n(y + 5)}"/>`;
}

function frame(body: Body, pose: Pose, breath: boolean): string {
  const skeleton = skeletonOf(body);
  const props = pose.props.map((prop) => drawProp(prop, skeleton)).join('');
  return [
    `<g stroke-width="3" opacity=".7">${props}${breath ? air(skeleton, pose.breath) : ''}</g>`,
    drawBody(skeleton),
  ].join('');
}

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
 * Two-step line drawing of an exercise as an SVG string, 452 by 216, in `currentColor` so that it follows the theme and
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
  const title = `${exercise.name}: ${startLabel} and ${endLabel}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -26 452 216" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(exercise.howTo)}</desc>`,
    '<g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">',
    `${floor}<g>${first}</g>${pose?.hold ? holdMark : arrow}<g transform="translate(240 0)">${second}</g>`,
    '</g></svg>',
  ].join('');
}
