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
  front: boolean;
}

const armLengths = [part.upperArm, part.forearm];

/** Half the width of hips and shoulders seen from the front. */
const half = { hip: 7, shoulder: 12, turnedShoulder: 5, foot: 8 } as const;

const mirrored = <T extends readonly number[]>(angles: T): number[] => angles.map((angle) => 180 - angle);

function skeletonFromFront(body: Body): Skeleton {
  const shoulder = from(body.hip, body.torso, part.torso);
  const wide = body.turned ? half.turnedShoulder : half.shoulder;
  const beside = ([x, y]: Point, width: number): Point => [x + width, y];
  const lengths = [part.thigh * (body.thigh ?? 1), part.shin, half.foot];
  return {
    spine: [body.hip, shoulder],
    head: from(shoulder, body.head ?? body.torso, part.neck),
    arm: limb(beside(shoulder, wide), body.arm, armLengths),
    farArm: limb(beside(shoulder, -wide), body.farArm ?? mirrored(body.arm), armLengths),
    leg: limb(beside(body.hip, half.hip), body.leg, lengths),
    farLeg: limb(beside(body.hip, -half.hip), body.farLeg ?? mirrored(body.leg), lengths),
    front: true,
  };
}

function skeletonFromSide(body: Body): Skeleton {
  const shoulder = from(body.hip, body.torso, part.torso);
  const lengths = [part.thigh, part.shin, part.foot];
  return {
    spine: [body.hip, shoulder],
    head: from(shoulder, body.head ?? body.torso, part.neck),
    arm: limb(shoulder, body.arm, armLengths),
    farArm: limb(shoulder, body.farArm ?? body.arm, armLengths),
    leg: limb(body.hip, body.leg, lengths),
    farLeg: limb(body.hip, body.farLeg ?? body.leg, lengths),
    front: false,
  };
}

export const skeletonOf = (body: Body): Skeleton => (body.front ? skeletonFromFront(body) : skeletonFromSide(body));

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
    case 'farKnee':
      return skeleton.farLeg[1] ?? skeleton.spine[0];
    case 'shoulder':
      return skeleton.spine[1];
    case 'hip':
      return skeleton.spine[0];
    default:
      return [skeleton.head[0] + 10, skeleton.head[1] + 3];
  }
}
