import type { Reference } from './reference.ts';

/** What is known of a reference before it is loaded. */
export interface ReferenceEntry {
  id: string;
  title: string;
  /** Catalogue ids of the measures it is listed under. */
  measures: readonly string[];
  load: () => Promise<{ reference: Reference }>;
}

/**
 * Every reference table, for each measure the preferred one first: fitted charts of the general population, then
 * printed percentiles, means, single cells and, last, the age bands behind the charts.
 */
export const references: readonly ReferenceEntry[] = [
  {
    id: 'nhanes2011-2014-grip-best-lms',
    title: 'Grip strength, best of six trials, United States 2011–2014',
    measures: ['grip-strength'],
    load: () => import('./nhanes2011-2014-grip-best-lms.ts'),
  },
  {
    id: 'grip-dodds2014-uk',
    title: 'Grip strength, Great Britain, twelve studies',
    measures: ['grip-strength'],
    load: () => import('./grip-dodds2014-uk.ts'),
  },
  {
    id: 'grip-tomkinson2025-international',
    title: 'Grip strength, international, 69 countries',
    measures: ['grip-strength'],
    load: () => import('./grip-tomkinson2025-international.ts'),
  },
  {
    id: 'grip-steiber2016-germany-age-height',
    title: 'Grip strength by age and height, Germany',
    measures: ['grip-strength'],
    load: () => import('./grip-steiber2016-germany-age-height.ts'),
  },
  {
    id: 'grip-steiber2016-germany-age',
    title: 'Grip strength by age, Germany',
    measures: ['grip-strength'],
    load: () => import('./grip-steiber2016-germany-age.ts'),
  },
  {
    id: 'grip-massywestropp2011-australia',
    title: 'Grip strength by hand, Australia',
    measures: ['grip-strength'],
    load: () => import('./grip-massywestropp2011-australia.ts'),
  },
  {
    id: 'nhanes2011-2014-grip-per-bmi-lms',
    title: 'Grip strength relative to BMI, United States 2011–2014',
    measures: ['grip-strength'],
    load: () => import('./nhanes2011-2014-grip-per-bmi-lms.ts'),
  },
  {
    id: 'nhanes2011-2014-grip-combined-lms',
    title: 'Grip strength, sum of both hands, United States 2011–2014',
    measures: ['grip-strength'],
    load: () => import('./nhanes2011-2014-grip-combined-lms.ts'),
  },
  {
    id: 'grip-leong2016-pure-partial',
    title: 'Grip strength, PURE study, two cells',
    measures: ['grip-strength'],
    load: () => import('./grip-leong2016-pure-partial.ts'),
  },
  {
    id: 'grip-us-nhanes-toolbox-partial',
    title: 'Grip strength, United States, cells of abstracts',
    measures: ['grip-strength'],
    load: () => import('./grip-us-nhanes-toolbox-partial.ts'),
  },
  {
    id: 'nhanes2011-2018-almi-hologic-lms',
    title: 'Appendicular lean mass index, Hologic, United States 2011–2018',
    measures: ['asmi'],
    load: () => import('./nhanes2011-2018-almi-hologic-lms.ts'),
  },
  {
    id: 'dxa-almi-lead2020-adults-lunar',
    title: 'Appendicular lean mass index, Lunar, adults of the LEAD cohort',
    measures: ['asmi'],
    load: () => import('./dxa-almi-lead2020-adults-lunar.ts'),
  },
  {
    id: 'dxa-almi-lead2021-children-lunar',
    title: 'Appendicular lean mass index, Lunar, children of the LEAD cohort',
    measures: ['asmi'],
    load: () => import('./dxa-almi-lead2021-children-lunar.ts'),
  },
  {
    id: 'dxa-alm-age-height-nhanes-v1-hologic',
    title: 'Appendicular lean mass by age and height, Hologic, United States 1999–2006',
    measures: ['asm'],
    load: () => import('./dxa-alm-age-height-nhanes-v1-hologic.ts'),
  },
  {
    id: 'nhanes2011-2018-alm-age-height-hologic-bccg',
    title: 'Appendicular lean mass by age and height, Hologic, United States 2011–2018',
    measures: ['asm'],
    load: () => import('./nhanes2011-2018-alm-age-height-hologic-bccg.ts'),
  },
  {
    id: 'nhanes2011-2018-alm-hologic-lms',
    title: 'Appendicular lean mass, Hologic, United States 2011–2018',
    measures: ['asm'],
    load: () => import('./nhanes2011-2018-alm-hologic-lms.ts'),
  },
  {
    id: 'nhanes2011-2018-alm-bmi-hologic-lms',
    title: 'Appendicular lean mass relative to BMI, Hologic, United States 2011–2018',
    measures: ['asm-bmi'],
    load: () => import('./nhanes2011-2018-alm-bmi-hologic-lms.ts'),
  },
  {
    id: 'dxa-fmi-lead2020-adults-lunar',
    title: 'Fat mass index, Lunar, adults of the LEAD cohort',
    measures: ['body-fat-percentage'],
    load: () => import('./dxa-fmi-lead2020-adults-lunar.ts'),
  },
  {
    id: 'dxa-lmi-lead2020-adults-lunar',
    title: 'Lean mass index, Lunar, adults of the LEAD cohort',
    measures: ['lean-mass-index'],
    load: () => import('./dxa-lmi-lead2020-adults-lunar.ts'),
  },
  {
    id: 'dxa-lmi-lead2021-children-lunar',
    title: 'Lean mass index, Lunar, children of the LEAD cohort',
    measures: ['lean-mass-index'],
    load: () => import('./dxa-lmi-lead2021-children-lunar.ts'),
  },
  {
    id: 'nhanes1999-2006-calf-circumference-lms',
    title: 'Calf circumference, United States 1999–2006',
    measures: ['calf-circumference'],
    load: () => import('./nhanes1999-2006-calf-circumference-lms.ts'),
  },
  {
    id: 'nhanes1999-2006-midarm-circumference-lms',
    title: 'Mid-upper-arm circumference, United States 1999–2006',
    measures: ['mid-arm-circumference'],
    load: () => import('./nhanes1999-2006-midarm-circumference-lms.ts'),
  },
  {
    id: 'nhanes2015-2018-midarm-circumference-lms',
    title: 'Mid-upper-arm circumference, United States 2015–2018',
    measures: ['mid-arm-circumference'],
    load: () => import('./nhanes2015-2018-midarm-circumference-lms.ts'),
  },
  {
    id: 'nhanes1999-2006-thigh-circumference-lms',
    title: 'Mid-thigh circumference, United States 1999–2006',
    measures: ['mid-thigh-circumference'],
    load: () => import('./nhanes1999-2006-thigh-circumference-lms.ts'),
  },
  {
    id: 'nhanes1999-2006-arm-muscle-area-lms',
    title: 'Mid-arm muscle area, United States 1999–2006',
    measures: ['arm-muscle-area'],
    load: () => import('./nhanes1999-2006-arm-muscle-area-lms.ts'),
  },
  {
    id: 'nhanes1999-2002-gait-speed-20ft-lms',
    title: 'Usual gait speed over 20 feet, United States 1999–2002',
    measures: ['gait-speed'],
    load: () => import('./nhanes1999-2002-gait-speed-20ft-lms.ts'),
  },
  {
    id: 'gait-speed-bohannon2011',
    title: 'Usual gait speed by decade, 41 studies',
    measures: ['gait-speed'],
    load: () => import('./gait-speed-bohannon2011.ts'),
  },
  {
    id: 'gait-speed-nih-toolbox-4m-partial',
    title: 'Usual gait speed over 4 m, NIH Toolbox, cells of the abstract',
    measures: ['gait-speed'],
    load: () => import('./gait-speed-nih-toolbox-4m-partial.ts'),
  },
  {
    id: 'nhanes1999-2002-knee-extensor-torque-lms',
    title: 'Knee extensor peak torque, 60°/s, United States 1999–2002',
    measures: ['knee-extension-torque'],
    load: () => import('./nhanes1999-2002-knee-extensor-torque-lms.ts'),
  },
  {
    id: 'nhanes1999-2002-knee-extensor-torque-per-kg-lms',
    title: 'Knee extensor peak torque per body mass, United States 1999–2002',
    measures: ['knee-extension-torque'],
    load: () => import('./nhanes1999-2002-knee-extensor-torque-per-kg-lms.ts'),
  },
  {
    id: 'nhanes1999-2002-knee-extensor-force-lms',
    title: 'Knee extensor peak force, 60°/s, United States 1999–2002',
    measures: ['knee-extension-force'],
    load: () => import('./nhanes1999-2002-knee-extensor-force-lms.ts'),
  },
  {
    id: 'knee-extension-sarabon2021',
    title: 'Isometric knee extension torque per body mass, 411 studies',
    measures: ['knee-extension-torque'],
    load: () => import('./knee-extension-sarabon2021.ts'),
  },
  {
    id: 'sts5-bohannon2006',
    title: 'Five-times sit-to-stand, upper limits of usual, 13 papers',
    measures: ['chair-stand-5x-time'],
    load: () => import('./sts5-bohannon2006.ts'),
  },
  {
    id: 'chair-stand-30s-rikli-jones',
    title: 'Chair stands in 30 seconds, United States',
    measures: ['chair-stand-30s-count'],
    load: () => import('./chair-stand-30s-rikli-jones.ts'),
  },
  {
    id: 'tug-svinoy2021-tromso',
    title: 'Timed up and go, Tromsø',
    measures: ['tug-time'],
    load: () => import('./tug-svinoy2021-tromso.ts'),
  },
  {
    id: 'tug-bohannon2006',
    title: 'Timed up and go, 21 studies',
    measures: ['tug-time'],
    load: () => import('./tug-bohannon2006.ts'),
  },
  {
    id: 'sppb-tromso2019',
    title: 'SPPB total, Tromsø',
    measures: ['sppb-score'],
    load: () => import('./sppb-tromso2019.ts'),
  },
  {
    id: 'sppb-sabe2020-partial',
    title: 'SPPB total, Colombia',
    measures: ['sppb-score'],
    load: () => import('./sppb-sabe2020-partial.ts'),
  },
  {
    id: 'sixmwt-reference-equations',
    title: 'Six-minute walk distance, published equations',
    measures: ['six-minute-walk-distance'],
    load: () => import('./sixmwt-reference-equations.ts'),
  },
  {
    id: 'ct-l3-vanderwerf2018-p5',
    title: 'CT muscle at L3, fifth percentile by age and BMI, Netherlands',
    measures: ['l3-smi', 'l3-muscle-area', 'l3-muscle-density'],
    load: () => import('./ct-l3-vanderwerf2018-p5.ts'),
  },
  {
    id: 'ct-framingham2024-women-T5-T8-T10-L3',
    title: 'CT muscle at L3, women of the Framingham Heart Study',
    measures: ['l3-smi', 'l3-muscle-area', 'l3-muscle-density'],
    load: () => import('./ct-framingham2024-women-T5-T8-T10-L3.ts'),
  },
  {
    id: 'ct-l3-smi-kidney-donors-p5',
    title: 'CT skeletal muscle index at L3, kidney donors of Lausanne and Groningen',
    measures: ['l3-smi'],
    load: () => import('./ct-l3-smi-kidney-donors-p5.ts'),
  },
  {
    id: 'nhanes1999-2004-phase-angle-lms',
    title: 'Phase angle at 50 kHz, United States 1999–2004',
    measures: ['phase-angle'],
    load: () => import('./nhanes1999-2004-phase-angle-lms.ts'),
  },
  {
    id: 'phase-angle',
    title: 'Phase angle, meta-analysis and US adults',
    measures: ['phase-angle'],
    load: () => import('./phase-angle.ts'),
  },
  {
    id: 'ultrasound-quadriceps-partial',
    title: 'Rectus femoris thickness, one overall mean',
    measures: ['rectus-femoris-thickness'],
    load: () => import('./ultrasound-quadriceps-partial.ts'),
  },
  {
    id: 'young-adult-tscore-cuts',
    title: 'Young-adult means and cut-points',
    measures: ['asmi', 'l3-muscle-area', 'l3-smi', 'l3-muscle-density', 'grip-strength', 'calf-circumference'],
    load: () => import('./young-adult-tscore-cuts.ts'),
  },
  {
    id: 'nhanes2011-2014-grip-best-lms-bands',
    title: 'Grip strength, best of six trials, United States 2011–2014, age bands',
    measures: ['grip-strength'],
    load: () => import('./nhanes2011-2014-grip-best-lms-bands.ts'),
  },
  {
    id: 'nhanes2011-2014-grip-per-bmi-lms-bands',
    title: 'Grip strength relative to BMI, United States 2011–2014, age bands',
    measures: ['grip-strength'],
    load: () => import('./nhanes2011-2014-grip-per-bmi-lms-bands.ts'),
  },
  {
    id: 'nhanes2011-2014-grip-combined-lms-bands',
    title: 'Grip strength, sum of both hands, United States 2011–2014, age bands',
    measures: ['grip-strength'],
    load: () => import('./nhanes2011-2014-grip-combined-lms-bands.ts'),
  },
  {
    id: 'nhanes2011-2018-almi-hologic-lms-bands',
    title: 'Appendicular lean mass index, Hologic, United States 2011–2018, age bands',
    measures: ['asmi'],
    load: () => import('./nhanes2011-2018-almi-hologic-lms-bands.ts'),
  },
  {
    id: 'nhanes2011-2018-alm-hologic-lms-bands',
    title: 'Appendicular lean mass, Hologic, United States 2011–2018, age bands',
    measures: ['asm'],
    load: () => import('./nhanes2011-2018-alm-hologic-lms-bands.ts'),
  },
  {
    id: 'nhanes2011-2018-alm-bmi-hologic-lms-bands',
    title: 'Appendicular lean mass relative to BMI, Hologic, United States 2011–2018, age bands',
    measures: ['asm-bmi'],
    load: () => import('./nhanes2011-2018-alm-bmi-hologic-lms-bands.ts'),
  },
  {
    id: 'nhanes1999-2006-calf-circumference-lms-bands',
    title: 'Calf circumference, United States 1999–2006, age bands',
    measures: ['calf-circumference'],
    load: () => import('./nhanes1999-2006-calf-circumference-lms-bands.ts'),
  },
  {
    id: 'nhanes1999-2006-midarm-circumference-lms-bands',
    title: 'Mid-upper-arm circumference, United States 1999–2006, age bands',
    measures: ['mid-arm-circumference'],
    load: () => import('./nhanes1999-2006-midarm-circumference-lms-bands.ts'),
  },
  {
    id: 'nhanes2015-2018-midarm-circumference-lms-bands',
    title: 'Mid-upper-arm circumference, United States 2015–2018, age bands',
    measures: ['mid-arm-circumference'],
    load: () => import('./nhanes2015-2018-midarm-circumference-lms-bands.ts'),
  },
  {
    id: 'nhanes1999-2006-thigh-circumference-lms-bands',
    title: 'Mid-thigh circumference, United States 1999–2006, age bands',
    measures: ['mid-thigh-circumference'],
    load: () => import('./nhanes1999-2006-thigh-circumference-lms-bands.ts'),
  },
  {
    id: 'nhanes1999-2006-arm-muscle-area-lms-bands',
    title: 'Mid-arm muscle area, United States 1999–2006, age bands',
    measures: ['arm-muscle-area'],
    load: () => import('./nhanes1999-2006-arm-muscle-area-lms-bands.ts'),
  },
  {
    id: 'nhanes1999-2002-gait-speed-20ft-lms-bands',
    title: 'Usual gait speed over 20 feet, United States 1999–2002, age bands',
    measures: ['gait-speed'],
    load: () => import('./nhanes1999-2002-gait-speed-20ft-lms-bands.ts'),
  },
  {
    id: 'nhanes1999-2002-knee-extensor-torque-lms-bands',
    title: 'Knee extensor peak torque, 60°/s, United States 1999–2002, age bands',
    measures: ['knee-extension-torque'],
    load: () => import('./nhanes1999-2002-knee-extensor-torque-lms-bands.ts'),
  },
  {
    id: 'nhanes1999-2002-knee-extensor-torque-per-kg-lms-bands',
    title: 'Knee extensor peak torque per body mass, United States 1999–2002, age bands',
    measures: ['knee-extension-torque'],
    load: () => import('./nhanes1999-2002-knee-extensor-torque-per-kg-lms-bands.ts'),
  },
  {
    id: 'nhanes1999-2002-knee-extensor-force-lms-bands',
    title: 'Knee extensor peak force, 60°/s, United States 1999–2002, age bands',
    measures: ['knee-extension-force'],
    load: () => import('./nhanes1999-2002-knee-extensor-force-lms-bands.ts'),
  },
  {
    id: 'nhanes1999-2004-phase-angle-lms-bands',
    title: 'Phase angle at 50 kHz, United States 1999–2004, age bands',
    measures: ['phase-angle'],
    load: () => import('./nhanes1999-2004-phase-angle-lms-bands.ts'),
  },
];
