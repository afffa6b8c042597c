/**
 * A line figure seen from the side, facing right. Angles in degrees: 0 right, 90 down, 180 left, -90 up. Lengths and
 * places in a field 200 wide and 200 high whose floor is at 180.
 */
export interface Body {
  /** Where the hip is. */
  hip: readonly [number, number];
  /** From hip to shoulder. */
  torso: number;
  /** From shoulder to head; as the torso when not given. */
  head?: number;
  /** Upper arm, forearm. */
  arm: readonly [number, number];
  /** The far arm; as the near one when not given. */
  farArm?: readonly [number, number];
  /** Thigh, shin, foot. */
  leg: readonly [number, number, number];
  farLeg?: readonly [number, number, number];
  /** Seen from the front: the near side is on the right, the far side mirrors it when not given. */
  front?: true;
  /** Share of the thigh's length that is seen when it points to the viewer. */
  thigh?: number;
  /** Shoulders turned against the hips. */
  turned?: true;
}

/** A hand and forearm on a table, drawn large. */
export interface Hand {
  /** Hand against the forearm: negative up. */
  wrist: number;
  /** 0 straight fingers, 1 a fist. */
  curl: number;
  /** 0 fingers together, 1 spread. */
  spread: number;
  thumb: number;
}

export type Joint = 'hand' | 'farHand' | 'foot' | 'farFoot' | 'knee' | 'farKnee' | 'shoulder' | 'hip' | 'mouth';

export type Prop =
  | { kind: 'chair'; x: number; seat?: number; arms?: true }
  | { kind: 'bed'; y: number }
  | { kind: 'mat' }
  | { kind: 'wall'; x: number }
  | { kind: 'worktop'; x: number; y?: number }
  | { kind: 'table'; x: number; y: number }
  | { kind: 'step'; x: number; height: number; count?: number }
  | { kind: 'water'; y: number }
  | { kind: 'frame'; x: number }
  | { kind: 'bike' }
  | { kind: 'pillow'; x: number; y: number }
  | { kind: 'roll'; x: number; y: number }
  | { kind: 'pad'; x: number; y: number }
  | { kind: 'stool'; x: number; seat: number }
  | { kind: 'rail'; y: number }
  | { kind: 'towel'; x: number; width: number }
  | { kind: 'recliner' }
  /** An arrow that pushes on a joint; `angle` is where it points. Drawn at the end of the move only. */
  | { kind: 'press'; at: Joint; angle: number }
  | { kind: 'turn'; at: Joint }
  | { kind: 'band'; from: Joint; to: Joint | readonly [number, number] }
  | { kind: 'weight' | 'ball' | 'device' | 'pole' | 'bag'; at: Joint };

/** Start and end of a move. `breath`: air out of or into the mouth; `hold`: nothing moves. */
export interface Pose {
  id: string;
  start: Body;
  end: Body;
  props: readonly Prop[];
  breath?: 'in' | 'out';
  hold?: true;
}

export interface HandPose {
  id: string;
  hands: readonly [Hand, Hand];
  thing?: 'ball' | 'band' | 'clay' | 'button' | 'weight';
}
