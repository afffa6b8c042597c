import type { Body, HandPose, Pose } from './pose.ts';

const stand: Body = { hip: [100, 94], torso: -90, arm: [95, 85], leg: [90, 90, 0] };
const sit: Body = { hip: [88, 134], torso: -90, arm: [75, 20], leg: [0, 90, 0] };
const lie: Body = { hip: [98, 138], torso: 180, arm: [8, 4], leg: [0, 0, -90] };
const kneesUp: Body = { ...lie, leg: [-48, 70, 0] };
const fours: Body = { hip: [76, 130], torso: -12, head: -5, arm: [90, 90], leg: [92, 180, 180] };
const water: Body = { ...stand, arm: [40, 10] };

/** From the front; the far side mirrors the near one. */
const facing: Body = { front: true, hip: [100, 94], torso: -90, arm: [78, 88], leg: [84, 90, 25] };
const facingSit: Body = { front: true, hip: [100, 126], torso: -90, arm: [70, 112], leg: [60, 88, 25], thigh: 0.32 };

const with_ = (body: Body, change: Partial<Body>): Body => ({ ...body, ...change });

/** The poses from which every exercise is drawn. */
export const poses: readonly Pose[] = [
  { id: 'lie-ankle', start: lie, end: with_(lie, { leg: [0, 0, -25] }), props: [{ kind: 'bed', y: 146 }] },
  {
    id: 'lie-heel-slide',
    start: lie,
    end: with_(lie, { leg: [-48, 70, 0], farLeg: [0, 0, -90] }),
    props: [{ kind: 'bed', y: 146 }],
  },
  {
    id: 'lie-press',
    start: with_(lie, { leg: [-10, 8, -80] }),
    end: lie,
    props: [
      { kind: 'bed', y: 146 },
      { kind: 'press', at: 'knee', angle: 90 },
    ],
  },
  {
    id: 'lie-squeeze',
    start: lie,
    end: lie,
    props: [
      { kind: 'bed', y: 146 },
      { kind: 'press', at: 'hip', angle: 90 },
    ],
    hold: true,
  },
  {
    id: 'pelvic-tilt',
    start: kneesUp,
    end: kneesUp,
    props: [
      { kind: 'bed', y: 146 },
      { kind: 'press', at: 'hip', angle: 90 },
    ],
  },
  {
    id: 'lie-knee-roll',
    start: with_(lie, { leg: [-24, 34, -50], farLeg: [0, 0, -90] }),
    end: with_(lie, { leg: [-24, -24, -110], farLeg: [0, 0, -90] }),
    props: [
      { kind: 'bed', y: 146 },
      { kind: 'roll', x: 136, y: 136 },
    ],
  },
  {
    id: 'lie-leg-raise',
    start: with_(lie, { farLeg: [-48, 70, 0] }),
    end: with_(lie, { leg: [-17, -17, -105], farLeg: [-48, 70, 0] }),
    props: [{ kind: 'bed', y: 146 }],
  },
  {
    id: 'bridge',
    start: kneesUp,
    end: with_(kneesUp, { hip: [106, 112], torso: 155, head: 175, leg: [-16, 84, 0] }),
    props: [{ kind: 'bed', y: 146 }],
  },
  {
    id: 'floor-bridge',
    start: with_(kneesUp, { hip: [108, 172] }),
    end: with_(kneesUp, { hip: [106, 144], torso: 153, head: 175, leg: [-14, 86, 0] }),
    props: [{ kind: 'mat' }],
  },
  {
    id: 'knees-roll',
    start: kneesUp,
    end: with_(kneesUp, { leg: [-4, 14, 0], farLeg: [-26, 40, 0] }),
    props: [{ kind: 'bed', y: 146 }],
  },
  {
    id: 'lie-arms',
    start: with_(lie, { arm: [0, 0] }),
    end: with_(lie, { arm: [-90, -100] }),
    props: [{ kind: 'bed', y: 146 }],
  },
  { id: 'lie-curl', start: lie, end: with_(lie, { arm: [8, -110], farArm: [8, 4] }), props: [{ kind: 'bed', y: 146 }] },
  {
    id: 'lie-punch',
    start: with_(lie, { arm: [20, -90] }),
    end: with_(lie, { arm: [-90, -90] }),
    props: [
      { kind: 'bed', y: 146 },
      { kind: 'band', from: 'hand', to: [26, 146] },
    ],
  },
  {
    id: 'lie-band-press',
    start: with_(lie, { arm: [-20, -30], leg: [-70, 30, -60], farLeg: [0, 0, -90] }),
    end: with_(lie, { arm: [-20, -30], leg: [-20, -20, -100], farLeg: [0, 0, -90] }),
    props: [
      { kind: 'bed', y: 146 },
      { kind: 'band', from: 'hand', to: 'foot' },
    ],
  },
  {
    id: 'roll-to-sit',
    start: with_(kneesUp, { arm: [-20, -10] }),
    end: { hip: [96, 138], torso: -75, arm: [110, 130], leg: [5, 90, 0] },
    props: [{ kind: 'bed', y: 146 }],
  },
  {
    id: 'sit-bed',
    start: { hip: [96, 138], torso: -110, arm: [115, 120], leg: [5, 90, 0] },
    end: { hip: [96, 138], torso: -90, arm: [70, 20], leg: [5, 90, 0] },
    props: [{ kind: 'bed', y: 146 }],
  },
  {
    id: 'prone',
    start: with_(lie, { hip: [106, 138], arm: [150, 178], leg: [0, 0, 60] }),
    end: with_(lie, { hip: [106, 138], arm: [150, 178], leg: [0, 0, 60] }),
    props: [{ kind: 'bed', y: 146 }],
    hold: true,
  },
  {
    id: 'dead-bug',
    start: with_(lie, { hip: [108, 172], arm: [-90, -90], leg: [-90, 0, -40] }),
    end: with_(lie, {
      hip: [108, 172],
      arm: [-160, -165],
      farArm: [-90, -90],
      leg: [-10, -8, -90],
      farLeg: [-90, 0, -40],
    }),
    props: [{ kind: 'mat' }],
  },
  {
    id: 'side-leg',
    start: with_(lie, {
      hip: [103, 168],
      head: 178,
      arm: [14, -4],
      farArm: [176, 180],
      leg: [0, 0, 12],
      farLeg: [3, 4, 12],
    }),
    end: with_(lie, {
      hip: [103, 168],
      head: 178,
      arm: [14, -4],
      farArm: [176, 180],
      leg: [-26, -26, -16],
      farLeg: [3, 4, 12],
    }),
    props: [{ kind: 'mat' }],
  },
  {
    id: 'four-reach',
    start: with_(fours, { hip: [86, 130] }),
    end: with_(fours, {
      hip: [96, 130],
      head: 6,
      arm: [-28, -24],
      farArm: [90, 90],
      leg: [184, 184, 184],
      farLeg: [92, 180, 180],
    }),
    props: [{ kind: 'mat' }],
  },
  {
    id: 'knee-push',
    start: { hip: [88, 144], torso: -20, head: -15, arm: [88, 92], leg: [130, 180, 180] },
    end: { hip: [88, 150], torso: -4, head: -2, arm: [156, 44], leg: [140, 180, 180] },
    props: [{ kind: 'mat' }],
  },
  {
    id: 'floor-to-stand',
    start: with_(fours, { arm: [70, 60] }),
    end: { hip: [90, 112], torso: -65, arm: [60, 40], leg: [20, 95, 0], farLeg: [110, 170, 170] },
    props: [{ kind: 'chair', x: 138, seat: 136 }],
  },
  {
    id: 'sit-march',
    start: sit,
    end: with_(sit, { leg: [-28, 85, 0], farLeg: [0, 90, 0] }),
    props: [{ kind: 'chair', x: 88 }],
  },
  {
    id: 'sit-knee',
    start: sit,
    end: with_(sit, { leg: [-2, 2, -80], farLeg: [0, 90, 0] }),
    props: [{ kind: 'chair', x: 88 }],
  },
  { id: 'sit-heel-toe', start: sit, end: with_(sit, { leg: [-10, 86, 30] }), props: [{ kind: 'chair', x: 88 }] },
  {
    id: 'sit-reach',
    start: sit,
    end: with_(sit, { torso: -76, arm: [-25, -30], farArm: [75, 20] }),
    props: [{ kind: 'chair', x: 88 }],
  },
  {
    id: 'sit-row',
    start: with_(sit, { arm: [20, 5] }),
    end: with_(sit, { arm: [130, 0] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'band', from: 'hand', to: [186, 96] },
    ],
  },
  {
    id: 'sit-press',
    start: with_(sit, { arm: [120, -10] }),
    end: with_(sit, { arm: [8, 4] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'band', from: 'hand', to: [66, 106] },
    ],
  },
  {
    id: 'sit-overhead',
    start: with_(sit, { arm: [70, -80] }),
    end: with_(sit, { arm: [-80, -88] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'band', from: 'hand', to: [108, 140] },
    ],
  },
  {
    id: 'chair-push',
    start: with_(sit, { arm: [120, 60] }),
    end: with_(sit, { hip: [88, 118], arm: [98, 88], leg: [14, 90, 0] }),
    props: [{ kind: 'chair', x: 88, arms: true }],
  },
  {
    id: 'sit-turn',
    start: with_(facingSit, { arm: [68, 202] }),
    end: with_(facingSit, { turned: true, head: -84, arm: [58, 196], farArm: [108, -24] }),
    props: [
      { kind: 'stool', x: 100, seat: 134 },
      { kind: 'turn', at: 'shoulder' },
    ],
  },
  {
    id: 'sit-lean',
    start: with_(sit, { arm: [80, 30] }),
    end: with_(sit, { torso: -52, arm: [80, 40] }),
    props: [{ kind: 'chair', x: 88 }],
  },
  {
    id: 'sit-knees-apart',
    start: with_(facingSit, { leg: [74, 90, 25] }),
    end: with_(facingSit, { leg: [24, 84, 25], thigh: 0.5 }),
    props: [
      { kind: 'stool', x: 100, seat: 134 },
      { kind: 'band', from: 'knee', to: 'farKnee' },
    ],
  },
  {
    id: 'sit-knees-squeeze',
    start: with_(facingSit, { leg: [30, 90, 25], thigh: 0.36 }),
    end: with_(facingSit, { leg: [42, 90, 25], thigh: 0.36 }),
    props: [
      { kind: 'stool', x: 100, seat: 134 },
      { kind: 'roll', x: 100, y: 137 },
    ],
  },
  {
    id: 'sit-toes',
    start: sit,
    end: with_(sit, { leg: [0, 90, 12] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'towel', x: 136, width: 40 },
    ],
  },
  {
    id: 'sit-head-press',
    start: with_(sit, { arm: [-10, -130] }),
    end: with_(sit, { arm: [-10, -130] }),
    props: [{ kind: 'chair', x: 88 }],
    hold: true,
  },
  {
    id: 'chin-tuck',
    start: with_(sit, { head: -76 }),
    end: with_(sit, { head: -94 }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'press', at: 'mouth', angle: 180 },
    ],
  },
  {
    id: 'jaw-open',
    start: with_(sit, { arm: [40, -108] }),
    end: with_(sit, { head: -96, arm: [40, -108] }),
    props: [{ kind: 'chair', x: 88 }],
    hold: true,
  },
  {
    id: 'tongue-press',
    start: sit,
    end: sit,
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'press', at: 'mouth', angle: -70 },
    ],
    hold: true,
  },
  {
    id: 'sit-ribs',
    start: with_(sit, { torso: -84, arm: [62, 176] }),
    end: with_(sit, { torso: -94, arm: [56, 168] }),
    props: [{ kind: 'chair', x: 88 }],
    breath: 'in',
  },
  {
    id: 'sit-breathe-in',
    start: with_(sit, { torso: -84 }),
    end: with_(sit, { torso: -94 }),
    props: [{ kind: 'chair', x: 88 }],
    breath: 'in',
  },
  {
    id: 'sit-breathe-out',
    start: with_(sit, { torso: -94 }),
    end: with_(sit, { torso: -84 }),
    props: [{ kind: 'chair', x: 88 }],
    breath: 'out',
  },
  {
    id: 'sit-device',
    start: with_(sit, { arm: [30, -70] }),
    end: with_(sit, { torso: -94, arm: [30, -70] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'device', at: 'mouth' },
    ],
    breath: 'in',
  },
  {
    id: 'sit-device-out',
    start: with_(sit, { torso: -94, arm: [30, -70] }),
    end: with_(sit, { arm: [30, -70] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'device', at: 'mouth' },
    ],
    breath: 'out',
  },
  {
    id: 'sit-throw',
    start: with_(sit, { arm: [120, -20] }),
    end: with_(sit, { arm: [0, -5] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'ball', at: 'hand' },
    ],
  },
  {
    id: 'sit-hamstring',
    start: with_(sit, { leg: [15, 22, -70], farLeg: [0, 90, 0] }),
    end: with_(sit, { torso: -62, arm: [60, 30], leg: [15, 22, -70], farLeg: [0, 90, 0] }),
    props: [{ kind: 'chair', x: 88 }],
  },
  {
    id: 'sit-shoulder',
    start: facingSit,
    end: with_(facingSit, { arm: [172, 180], farArm: [84, -74] }),
    props: [{ kind: 'stool', x: 100, seat: 134 }],
  },
  {
    id: 'sit-ankle-band',
    start: with_(sit, { leg: [0, 60, 20] }),
    end: with_(sit, { leg: [0, 60, -25] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'band', from: 'foot', to: [192, 178] },
    ],
  },
  {
    id: 'floor-row',
    start: { hip: [70, 172], torso: -84, arm: [20, 15], leg: [-4, 4, -90] },
    end: { hip: [70, 172], torso: -92, arm: [130, 10], leg: [-4, 4, -90] },
    props: [{ kind: 'band', from: 'hand', to: 'foot' }],
  },
  {
    id: 'rise-arms',
    start: with_(sit, { torso: -70, arm: [80, 60] }),
    end: with_(stand, { arm: [80, 60] }),
    props: [{ kind: 'chair', x: 84, arms: true }],
  },
  {
    id: 'rise-thighs',
    start: with_(sit, { torso: -64, arm: [75, 50] }),
    end: with_(stand, { arm: [85, 70] }),
    props: [{ kind: 'chair', x: 84 }],
  },
  {
    id: 'rise-free',
    start: with_(sit, { torso: -66, arm: [50, -70] }),
    end: with_(stand, { arm: [50, -70] }),
    props: [{ kind: 'chair', x: 84 }],
  },
  {
    id: 'rise-loaded',
    start: with_(sit, { torso: -66, arm: [60, -50] }),
    end: with_(stand, { arm: [60, -50] }),
    props: [
      { kind: 'chair', x: 84 },
      { kind: 'weight', at: 'hand' },
    ],
  },
  {
    id: 'stand-frame',
    start: with_(stand, { arm: [50, 30] }),
    end: with_(stand, { hip: [104, 94], arm: [55, 25] }),
    props: [{ kind: 'frame', x: 146 }],
    hold: true,
  },
  {
    id: 'top-bend',
    start: with_(stand, { arm: [45, 10] }),
    end: with_(stand, { hip: [90, 106], torso: -78, arm: [40, 5], leg: [52, 122, 0] }),
    props: [{ kind: 'worktop', x: 152 }],
  },
  {
    id: 'squat-free',
    start: with_(stand, { arm: [30, 0] }),
    end: { hip: [84, 122], torso: -62, arm: [10, 0], leg: [16, 112, 0] },
    props: [{ kind: 'worktop', x: 172 }],
  },
  {
    id: 'wall-slide',
    start: with_(stand, { hip: [62, 101], leg: [54, 78, 0] }),
    end: with_(stand, { hip: [62, 122], leg: [22, 98, 0] }),
    props: [{ kind: 'wall', x: 50 }],
  },
  {
    id: 'band-squat',
    start: with_(stand, { arm: [70, -70] }),
    end: { hip: [86, 120], torso: -66, arm: [60, -70], leg: [18, 110, 0] },
    props: [{ kind: 'band', from: 'hand', to: 'foot' }],
  },
  {
    id: 'split',
    start: { hip: [100, 98], torso: -90, arm: [50, 10], leg: [60, 92, 0], farLeg: [118, 112, 12] },
    end: { hip: [100, 118], torso: -90, arm: [40, -5], leg: [26, 96, 0], farLeg: [112, 166, 58] },
    props: [{ kind: 'worktop', x: 160 }],
  },
  {
    id: 'goblet',
    start: with_(stand, { arm: [60, -50] }),
    end: { hip: [84, 124], torso: -64, arm: [55, -50], leg: [14, 112, 0] },
    props: [{ kind: 'weight', at: 'hand' }],
  },
  {
    id: 'hinge',
    start: with_(stand, { arm: [88, 88] }),
    end: { hip: [84, 98], torso: -34, arm: [90, 90], leg: [78, 92, 0] },
    props: [{ kind: 'weight', at: 'hand' }],
  },
  {
    id: 'heel-raise',
    start: with_(stand, { arm: [45, 10] }),
    end: with_(stand, { hip: [102, 82], arm: [50, 15], leg: [90, 90, 48] }),
    props: [{ kind: 'worktop', x: 152 }],
  },
  {
    id: 'heel-raise-one',
    start: with_(stand, { arm: [45, 10], farLeg: [80, 150, 120] }),
    end: with_(stand, { hip: [102, 82], arm: [50, 15], leg: [90, 90, 48], farLeg: [80, 150, 120] }),
    props: [{ kind: 'worktop', x: 152 }],
  },
  {
    id: 'toe-raise',
    start: with_(stand, { arm: [45, 10] }),
    end: with_(stand, { hip: [98, 94], arm: [42, 10], leg: [90, 90, -32] }),
    props: [{ kind: 'worktop', x: 152 }],
  },
  {
    id: 'side-step',
    start: with_(facing, { hip: [78, 94], arm: [66, 76] }),
    end: with_(facing, { hip: [112, 95], arm: [66, 76], leg: [66, 76, 25] }),
    props: [{ kind: 'rail', y: 92 }],
  },
  {
    id: 'foot-slide',
    start: with_(facing, { arm: [66, 76] }),
    end: with_(facing, { hip: [96, 94], arm: [66, 76], leg: [54, 62, 25], farLeg: [92, 90, 155] }),
    props: [{ kind: 'rail', y: 92 }],
  },
  {
    id: 'back-step',
    start: with_(stand, { arm: [45, 10] }),
    end: with_(stand, { hip: [98, 96], arm: [45, 10], leg: [122, 118, 30], farLeg: [84, 88, 0] }),
    props: [{ kind: 'worktop', x: 156 }],
  },
  {
    id: 'tandem',
    start: with_(stand, { arm: [45, 10], leg: [80, 92, 0], farLeg: [102, 94, 0] }),
    end: with_(stand, { arm: [80, 60], leg: [80, 92, 0], farLeg: [102, 94, 0] }),
    props: [{ kind: 'worktop', x: 156 }],
    hold: true,
  },
  {
    id: 'tandem-walk',
    start: with_(stand, { hip: [76, 94], arm: [60, 40], leg: [80, 92, 0], farLeg: [102, 94, 0] }),
    end: with_(stand, { hip: [112, 94], arm: [60, 40], leg: [102, 94, 0], farLeg: [80, 92, 0] }),
    props: [],
  },
  {
    id: 'one-leg',
    start: with_(stand, { arm: [45, 10] }),
    end: with_(stand, { arm: [70, 40], leg: [30, 110, 40], farLeg: [90, 90, 0] }),
    props: [{ kind: 'worktop', x: 160 }],
  },
  {
    id: 'march',
    start: with_(stand, { arm: [45, 10] }),
    end: with_(stand, { arm: [60, 20], leg: [14, 98, 10], farLeg: [90, 90, 0] }),
    props: [{ kind: 'worktop', x: 166 }],
  },
  {
    id: 'shift',
    start: with_(facing, { hip: [88, 95], arm: [66, 76], leg: [66, 70, 25], farLeg: [94, 94, 155] }),
    end: with_(facing, { hip: [112, 95], arm: [66, 76], leg: [86, 86, 25], farLeg: [114, 110, 155] }),
    props: [{ kind: 'rail', y: 92 }],
  },
  {
    id: 'reach',
    start: with_(stand, { hip: [84, 94], arm: [80, 60] }),
    end: with_(stand, { hip: [78, 95], torso: -68, arm: [-5, -5], leg: [86, 92, 0] }),
    props: [{ kind: 'worktop', x: 162 }],
  },
  {
    id: 'hip-back',
    start: with_(stand, { torso: -84, arm: [45, 10] }),
    end: with_(stand, { torso: -80, arm: [45, 10], leg: [136, 130, 60], farLeg: [90, 90, 0] }),
    props: [
      { kind: 'worktop', x: 156 },
      { kind: 'band', from: 'foot', to: [170, 176] },
    ],
  },
  {
    id: 'step-up',
    start: with_(stand, { hip: [78, 94], leg: [20, 104, 0], farLeg: [92, 92, 0] }),
    end: with_(stand, { hip: [122, 74], leg: [90, 90, 0] }),
    props: [{ kind: 'step', x: 104, height: 20 }],
  },
  {
    id: 'step-up-loaded',
    start: with_(stand, { hip: [78, 94], leg: [20, 104, 0], farLeg: [92, 92, 0], arm: [90, 90] }),
    end: with_(stand, { hip: [122, 74], leg: [90, 90, 0], arm: [90, 90] }),
    props: [
      { kind: 'step', x: 104, height: 20 },
      { kind: 'weight', at: 'hand' },
    ],
  },
  {
    id: 'stairs',
    start: with_(stand, { hip: [64, 92], torso: -84, arm: [30, 0], leg: [16, 100, 0], farLeg: [94, 92, 0] }),
    end: with_(stand, { hip: [106, 72], torso: -84, arm: [30, 0], leg: [40, 100, 0], farLeg: [92, 98, 0] }),
    props: [{ kind: 'step', x: 88, height: 20, count: 4 }],
  },
  {
    id: 'walk',
    start: with_(stand, { hip: [80, 96], arm: [118, 100], farArm: [62, 40], leg: [66, 84, 0], farLeg: [112, 124, 40] }),
    end: with_(stand, { hip: [118, 96], arm: [62, 40], farArm: [118, 100], leg: [112, 124, 40], farLeg: [66, 84, 0] }),
    props: [],
  },
  {
    id: 'walk-poles',
    start: with_(stand, { hip: [84, 96], arm: [50, 20], farArm: [110, 90], leg: [66, 84, 0], farLeg: [112, 124, 40] }),
    end: with_(stand, { hip: [116, 96], arm: [110, 90], farArm: [50, 20], leg: [112, 124, 40], farLeg: [66, 84, 0] }),
    props: [
      { kind: 'pole', at: 'hand' },
      { kind: 'pole', at: 'farHand' },
    ],
  },
  {
    id: 'carry',
    start: with_(stand, { hip: [80, 96], arm: [90, 90], leg: [66, 84, 0], farLeg: [112, 124, 40] }),
    end: with_(stand, { hip: [118, 96], arm: [90, 90], leg: [112, 124, 40], farLeg: [66, 84, 0] }),
    props: [{ kind: 'bag', at: 'hand' }],
  },
  {
    id: 'wall-push',
    start: { hip: [82, 98], torso: -76, arm: [2, 0], leg: [98, 98, 0] },
    end: { hip: [90, 100], torso: -60, arm: [60, -40], leg: [106, 106, 0] },
    props: [{ kind: 'wall', x: 152 }],
  },
  {
    id: 'plank',
    start: { hip: [80, 110], torso: -34, arm: [72, 72], leg: [136, 136, 40] },
    end: { hip: [80, 110], torso: -34, arm: [72, 72], leg: [136, 136, 40] },
    props: [{ kind: 'worktop', x: 142, y: 130 }],
    hold: true,
  },
  {
    id: 'stand-row',
    start: { hip: [86, 96], torso: -30, arm: [90, 90], farArm: [70, 70], leg: [84, 92, 0] },
    end: { hip: [86, 96], torso: -30, arm: [180, 80], farArm: [70, 70], leg: [84, 92, 0] },
    props: [
      { kind: 'worktop', x: 150, y: 118 },
      { kind: 'weight', at: 'hand' },
    ],
  },
  {
    id: 'lie-bench-press',
    start: with_(lie, { arm: [24, -90], leg: [-48, 70, 0] }),
    end: with_(lie, { arm: [-90, -90], leg: [-48, 70, 0] }),
    props: [
      { kind: 'bed', y: 146 },
      { kind: 'weight', at: 'hand' },
    ],
  },
  {
    id: 'curl',
    start: with_(stand, { arm: [92, 86] }),
    end: with_(stand, { arm: [92, -60] }),
    props: [{ kind: 'weight', at: 'hand' }],
  },
  {
    id: 'band-curl',
    start: with_(stand, { arm: [92, 70] }),
    end: with_(stand, { arm: [92, -60] }),
    props: [{ kind: 'band', from: 'hand', to: 'foot' }],
  },
  {
    id: 'push-down',
    start: with_(stand, { arm: [92, -20] }),
    end: with_(stand, { arm: [92, 84] }),
    props: [{ kind: 'band', from: 'hand', to: [150, 6] }],
  },
  {
    id: 'overhead-triceps',
    start: with_(stand, { arm: [-85, 160] }),
    end: with_(stand, { arm: [-85, -85] }),
    props: [{ kind: 'weight', at: 'hand' }],
  },
  {
    id: 'arm-lift',
    start: with_(facing, { arm: [80, 88] }),
    end: with_(facing, { arm: [2, 0] }),
    props: [
      { kind: 'weight', at: 'hand' },
      { kind: 'weight', at: 'farHand' },
    ],
  },
  {
    id: 'pull-apart',
    start: with_(facing, { arm: [58, -168] }),
    end: with_(facing, { arm: [12, -4] }),
    props: [{ kind: 'band', from: 'hand', to: 'farHand' }],
  },
  {
    id: 'turn-out',
    start: with_(stand, { arm: [92, 6] }),
    end: with_(stand, { arm: [92, -40] }),
    props: [{ kind: 'band', from: 'hand', to: [180, 82] }],
  },
  {
    id: 'machine-press',
    start: { hip: [70, 140], torso: -130, arm: [80, 60], leg: [-70, 30, -60] },
    end: { hip: [70, 140], torso: -130, arm: [80, 60], leg: [-24, -18, -100] },
    props: [{ kind: 'recliner' }, { kind: 'pad', x: 148, y: 112 }],
  },
  {
    id: 'machine-knee',
    start: with_(sit, { arm: [90, 60] }),
    end: with_(sit, { arm: [90, 60], leg: [0, 4, -80] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'weight', at: 'foot' },
    ],
  },
  {
    id: 'machine-curl',
    start: with_(sit, { arm: [90, 60], leg: [0, 10, -80] }),
    end: with_(sit, { arm: [90, 60], leg: [0, 112, 20] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'weight', at: 'foot' },
    ],
  },
  {
    id: 'machine-pull',
    start: with_(sit, { arm: [-75, -85] }),
    end: with_(sit, { torso: -96, arm: [60, -80] }),
    props: [
      { kind: 'chair', x: 88 },
      { kind: 'band', from: 'hand', to: [112, 4] },
    ],
  },
  {
    id: 'bike',
    start: { hip: [76, 96], torso: -62, arm: [40, 20], leg: [30, 100, 10], farLeg: [70, 110, 20] },
    end: { hip: [76, 96], torso: -62, arm: [40, 20], leg: [70, 110, 20], farLeg: [30, 100, 10] },
    props: [{ kind: 'bike' }],
  },
  {
    id: 'pool-walk',
    start: with_(water, { hip: [84, 96], leg: [66, 84, 0], farLeg: [112, 124, 40] }),
    end: with_(water, { hip: [114, 96], leg: [112, 124, 40], farLeg: [66, 84, 0] }),
    props: [{ kind: 'water', y: 56 }],
  },
  {
    id: 'pool-squat',
    start: with_(water, { arm: [30, 0] }),
    end: { hip: [86, 118], torso: -72, arm: [20, 0], leg: [22, 108, 0] },
    props: [
      { kind: 'water', y: 84 },
      { kind: 'wall', x: 168 },
    ],
  },
  {
    id: 'pool-kick',
    start: with_(water, { arm: [20, 0] }),
    end: with_(water, { arm: [20, 0], leg: [42, 40, 0], farLeg: [90, 90, 0] }),
    props: [
      { kind: 'water', y: 76 },
      { kind: 'wall', x: 164 },
    ],
  },
  {
    id: 'pool-arms',
    start: with_(facing, { arm: [76, 84] }),
    end: with_(facing, { arm: [14, 8] }),
    props: [{ kind: 'water', y: 42 }],
  },
  {
    id: 'pool-noodle',
    start: with_(water, { arm: [30, 10] }),
    end: with_(water, { arm: [76, 62] }),
    props: [
      { kind: 'water', y: 62 },
      { kind: 'ball', at: 'hand' },
    ],
  },
  {
    id: 'pool-side',
    start: with_(facing, { hip: [82, 94], arm: [50, 40] }),
    end: with_(facing, { hip: [112, 95], arm: [50, 40], leg: [66, 76, 25] }),
    props: [{ kind: 'water', y: 80 }],
  },
  {
    id: 'pool-float',
    start: { hip: [96, 92], torso: -14, head: -30, arm: [62, 10], leg: [168, 172, 170] },
    end: { hip: [96, 92], torso: -14, head: -30, arm: [62, 10], leg: [190, 184, 180], farLeg: [160, 168, 170] },
    props: [
      { kind: 'water', y: 74 },
      { kind: 'ball', at: 'hand' },
    ],
  },
  {
    id: 'pool-swim',
    start: {
      hip: [94, 86],
      torso: -6,
      head: -14,
      arm: [0, 4],
      farArm: [120, 150],
      leg: [172, 176, 172],
      farLeg: [184, 182, 180],
    },
    end: {
      hip: [94, 86],
      torso: -6,
      head: -14,
      arm: [120, 150],
      farArm: [0, 4],
      leg: [184, 182, 180],
      farLeg: [172, 176, 172],
    },
    props: [{ kind: 'water', y: 72 }],
  },
  {
    id: 'pool-one-leg',
    start: with_(water, { arm: [30, 0] }),
    end: with_(water, { arm: [20, 0], leg: [40, 110, 40], farLeg: [90, 90, 0] }),
    props: [
      { kind: 'water', y: 84 },
      { kind: 'wall', x: 166 },
    ],
  },
  {
    id: 'stretch-calf',
    start: with_(stand, { arm: [10, 0], leg: [90, 90, 0] }),
    end: { hip: [96, 100], torso: -72, arm: [28, -24], leg: [62, 98, 0], farLeg: [124, 118, 6] },
    props: [{ kind: 'wall', x: 158 }],
  },
  {
    id: 'stretch-thigh',
    start: with_(stand, { arm: [45, 10] }),
    end: with_(stand, { arm: [110, 100], farArm: [45, 10], leg: [96, 212, 240], farLeg: [90, 90, 0] }),
    props: [{ kind: 'worktop', x: 156 }],
  },
  {
    id: 'rest',
    start: with_(lie, { arm: [20, 10] }),
    end: with_(lie, { arm: [20, 10] }),
    props: [
      { kind: 'bed', y: 146 },
      { kind: 'pillow', x: 40, y: 140 },
    ],
    hold: true,
  },
];

/** Hand moves, drawn large. */
export const handPoses: readonly HandPose[] = [
  {
    id: 'hand-squeeze',
    hands: [
      { wrist: 0, curl: 0.45, spread: 0.2, thumb: 0.4 },
      { wrist: 0, curl: 0.8, spread: 0, thumb: 0.8 },
    ],
    thing: 'ball',
  },
  {
    id: 'hand-wrist-up',
    hands: [
      { wrist: 24, curl: 0.5, spread: 0, thumb: 0.3 },
      { wrist: -32, curl: 0.5, spread: 0, thumb: 0.3 },
    ],
    thing: 'weight',
  },
  {
    id: 'hand-wrist-bend',
    hands: [
      { wrist: 24, curl: 0.7, spread: 0, thumb: 0.6 },
      { wrist: -30, curl: 0.7, spread: 0, thumb: 0.6 },
    ],
    thing: 'weight',
  },
  {
    id: 'hand-spread',
    hands: [
      { wrist: -6, curl: 0.1, spread: 0.15, thumb: 0.2 },
      { wrist: -6, curl: 0.05, spread: 1, thumb: 0 },
    ],
    thing: 'band',
  },
  {
    id: 'hand-pinch',
    hands: [
      { wrist: -8, curl: 0.3, spread: 0.1, thumb: 0.3 },
      { wrist: -8, curl: 0.45, spread: 0, thumb: 0.9 },
    ],
    thing: 'clay',
  },
  {
    id: 'hand-thumb',
    hands: [
      { wrist: 0, curl: 0.05, spread: 0.1, thumb: 0.6 },
      { wrist: 0, curl: 0.05, spread: 0.1, thumb: -0.4 },
    ],
  },
  {
    id: 'hand-button',
    hands: [
      { wrist: -10, curl: 0.4, spread: 0.1, thumb: 0.5 },
      { wrist: 8, curl: 0.5, spread: 0.1, thumb: 0.8 },
    ],
    thing: 'button',
  },
];
