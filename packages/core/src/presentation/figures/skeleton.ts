import type { Body, Joint } from '../../knowledge/interventions/pose.ts';

export type Point = readonly [number, number];

/** Lengths of the parts in the field of 200. */
const part = { torso: 54, neck: 20, upperArm: 26, forearm: 25, thigh: 43, shin: 41, foot: 15 } as const;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const from = ([x, y]: Point, angle: number, length: number): Point => [
  x + Math.cos(radians(angle)) * length,
  y + Math.sin(radians(angle)) * length,
];

/** Joints of a limb from its root outwards. */
function limb(root: Point, angles: readonly number[], lengths: readonly number[]): Point[] {
  const points: Point[] = [root];
  for (const [i, angle] of angles.entries()) points.push(from(points[i] ?? root, angle, lengths[i] ?? 0));
  return points;
}

export interface Skeleton {
  spine: readonly [Point, Point];
  head: Point;
  arm: Point[];
  farArm: Point[];
  leg: Point[];
  farLeg: Point[];
}

const armLengths = [part.upperArm, part.forearm];
const legLengths = [part.thigh, part.shin, part.foot];

export function skeletonOf(body: Body): Skeleton {
  const shoulder = from(body.hip, body.torso, part.torso);
  return {
    spine: [body.hip, shoulder],
    head: from(shoulder, body.head ?? body.torso, part.neck),
    arm: limb(shoulder, body.arm, armLengths),
    farArm: limb(shoulder, body.farArm ?? body.arm, armLengths),
    leg: limb(body.hip, body.leg, legLengths),
    farLeg: limb(body.hip, body.farLeg ?? body.leg, legLengths),
  };
}

/** Where a joint is; the mouth is at the front of the head. */
export function jointOf(skeleton: Skeleton, joint: Joint): Point {
  const last = (points: readonly Point[]): Point => points[points.length - 1] ?? skeleton.head;
  switch (joint) {
    case 'hand':
      return last(skeleton.arm);
    case 'farHand':
      return last(skeleton.farArm);
    case 'foot':
      return last(skeleton.leg);
    case 'farFoot':
      return last(skeleton.farLeg);
    case 'knee':
      return skeleton.leg[1] ?? skeleton.spine[0];
    case 'shoulder':
      return skeleton.spine[1];
    case 'hip':
      return skeleton.spine[0];
    default:
      return [skeleton.head[0] + 10, skeleton.head[1] + 3];
  }
}
