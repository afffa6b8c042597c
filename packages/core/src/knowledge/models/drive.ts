/**
 * What an event does to one muscle group on one stretch of time: the four knobs (anabolic A, catabolic C, neural N,
 * innervation I), written as departures from health so that an empty drive is health.
 */
export interface Drive {
  /** A: share of the synthesis drive lost for lack of load, 0–1. */
  disuse: number;
  /** A: share gained from training, before age. */
  training: number;
  /** Dose that protects from disuse, 0–1. */
  protection: number;
  /** A: factor − 1 of hormones, drugs and food. */
  anabolic: number;
  /** C − 1. */
  catabolic: number;
  /** Extra pull towards the floor of a paralysed muscle. */
  floor: number;
  /** N: share of strength lost beyond size, the level it heads for, and how fast (days). */
  neural: number;
  neuralTauDays: number;
  /** N: learning of the trained test, the level it heads for (1 = a standard programme). */
  skill: number;
  /** N: practice of everyday movements (walking, rising, balance) and fitness, beyond strength; the level it heads for. */
  practice: number;
  /** I: share of fibres with a nerve, the level it heads for, and how fast (days). */
  innervation: number;
  innervationTauDays: number;
  /** Size and strength lost for good, per day. */
  irreversibleSize: number;
  irreversibleStrength: number;
  /** Multiplies all responses to training (muscle disease). */
  response: number;
  /** Multiplies the pull back to own size (weaker in old age). */
  regain: number;
  /** Multiplies what training adds to size alone (too little food, no androgens, uraemia). */
  growth: number;
}

export const health: Readonly<Drive> = {
  disuse: 0,
  training: 0,
  protection: 0,
  anabolic: 0,
  catabolic: 0,
  floor: 0,
  neural: 0,
  neuralTauDays: 0,
  skill: 0,
  practice: 0,
  innervation: 1,
  innervationTauDays: 0,
  irreversibleSize: 0,
  irreversibleStrength: 0,
  response: 1,
  regain: 1,
  growth: 1,
};

const both = (a: number, b: number): number => 1 - (1 - a) * (1 - b);

/** Two drives at once: losses of drive multiply, breakdown multiplies, training adds, the slower nerve wins. */
export function combine(a: Drive, b: Partial<Drive>): Drive {
  return {
    disuse: both(a.disuse, b.disuse ?? 0),
    training: a.training + (b.training ?? 0),
    protection: Math.min(1, a.protection + (b.protection ?? 0)),
    anabolic: (1 + a.anabolic) * (1 + (b.anabolic ?? 0)) - 1,
    catabolic: (1 + a.catabolic) * (1 + (b.catabolic ?? 0)) - 1,
    floor: Math.max(a.floor, b.floor ?? 0),
    neural: both(a.neural, b.neural ?? 0),
    neuralTauDays: Math.max(a.neuralTauDays, b.neuralTauDays ?? 0),
    skill: Math.max(a.skill, b.skill ?? 0),
    practice: Math.max(a.practice, b.practice ?? 0),
    innervation: a.innervation * (b.innervation ?? 1),
    innervationTauDays: Math.max(a.innervationTauDays, b.innervationTauDays ?? 0),
    irreversibleSize: a.irreversibleSize + (b.irreversibleSize ?? 0),
    irreversibleStrength: a.irreversibleStrength + (b.irreversibleStrength ?? 0),
    response: a.response * (b.response ?? 1),
    regain: a.regain * (b.regain ?? 1),
    growth: a.growth * (b.growth ?? 1),
  };
}
