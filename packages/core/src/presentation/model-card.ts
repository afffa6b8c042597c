import type { ValidatedArm, Validation, ValidationSummary } from '../forecast/arms/validate.ts';
import { eventKinds } from '../knowledge/models/event-kinds.ts';
import type { ModelParameter } from '../knowledge/models/parameter.ts';
import { populationParameters } from '../knowledge/models/population-parameters.generated.ts';

const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? '–' : `${(100 * share).toFixed(0)} %`;

function summaryRows(role: string, summary: ValidationSummary): string[] {
  const kinds = ['size', 'strength', 'lean', 'function'] as const;
  return kinds
    .filter((kind) => summary.nByKind[kind])
    .map(
      (kind) =>
        `| ${role} | ${kind} | ${summary.nByKind[kind]} | ${summary.medianAbsoluteError[kind]} | ${percent(summary.coverage80ByKind[kind])} |`,
    )
    .concat(`| ${role} | all | ${summary.n} | | ${percent(summary.coverage80)} |`);
}

const armRow = (arm: ValidatedArm): string =>
  `| ${arm.id} | ${arm.study} | ${arm.circumstance.replace(/_/g, ' ')} | ${arm.kind} | ${arm.observed} | ${arm.predicted} | ${arm.lower80} to ${arm.upper80} | ${arm.covered ? 'yes' : '**no**'} |`;

/** Classes of arm, both roles, in which fewer than 70 of 100 arms are inside the interval, or the usual error is large. */
function weakClasses(arms: readonly ValidatedArm[]): string[] {
  const names = [...new Set(arms.map((arm) => `${arm.kind}, ${arm.class}`))];
  return names.flatMap((name) => {
    const own = arms.filter((arm) => `${arm.kind}, ${arm.class}` === name);
    const inside = own.filter((arm) => arm.covered).length / own.length;
    const errors = own.map((arm) => Math.abs(arm.error)).sort((a, b) => a - b);
    const middle = errors[Math.floor(errors.length / 2)]!;
    const bar = own[0]!.kind === 'size' || own[0]!.kind === 'lean' ? 3 : 6;
    return inside < 0.7 || middle > bar
      ? [`| ${name} | ${own.length} | ${middle.toFixed(1)} | ${percent(inside)} |`]
      : [];
  });
}

function parameterRow(parameter: ModelParameter): string {
  const arms = parameter.arms && parameter.arms.length > 0 ? ` (${parameter.arms.length} arms)` : '';
  return `| ${parameter.id} | ${parameter.meaning} | ${parameter.value} | ${parameter.spread} | ${parameter.unit} | ${parameter.provenance}${arms} | ${parameter.source} | ${parameter.certainty} |`;
}

/** The model card, headings after TRIPOD+AI (Collins 2024, doi 10.1136/bmj-2023-078378). Markdown. */
export function modelCard(validation: Validation): string {
  const { fit, validate, context } = validation.summary;
  const scored = validation.arms.filter((arm) => arm.role !== 'context');
  return `# Model card: the forecast of muscle size, strength and function

Written by \`thew validate --card docs/knowledge\`. Do not edit.

## Title and abstract
A mechanistic model of muscle protein turnover, fitted to published study arms, that forecasts muscle size, lean mass, strength and function of adults over days to years under disuse, illness, treatment and training. On ${validate.n} arms of studies never used for fitting the median absolute error is ${validate.medianAbsoluteError.size} points for size and ${validate.medianAbsoluteError.strength} for strength; the 80 % interval contains ${percent(validate.coverage80)} of them.

## Background and objectives
For a person in bed, in a cast, ill or about to train, and for those who care for them: what the weeks ahead are likely to cost or bring, with and without treatment. It supports a conversation. It is **not** a diagnosis, does not decide treatment, must not be used to withhold care, to judge effort or worth, to set a prognosis for survival, or for children, pregnancy, or athletes in contest.

## Methods
### Data
Arms of published studies (\`calibration/data/study-arms.csv\`): ${fit.n} scored with role fit, ${validate.n} with role validate; a study is in one role, checked by the calibration. Two papers of one trial stand under different first authors (arms G068 and G070); the one with role fit is left out of the fit. Many values come from abstracts or reviews; their certainty is in the table. A meta-analysis in the fit (L115, L116) pools primary studies of which some are validation arms (L118 to L120). Function from strength: NHANES 1999–2002, people of 50 and over with knee-extensor force and a timed walk (public domain, NCHS).

### Participants
Arms of adults mostly, 18 to 90 years; most disuse studies are of young men, most training studies of young or healthy older people. Women, the very old and people with several illnesses are few. Burn arms are children.

### Outcomes
Per cent change of muscle area, volume or thickness; lean mass; strength (1RM, isometric, isokinetic and grip apart); gait, chair stand, stair power, jump power, SPPB.

### Predictors
Kind, dose and length of each event (table below), age, sex, body mass and fat, and the person's own dated measurements.

### Model
Size M of a muscle group, relative to its own healthy size: dM/dt = k·(A − C·M + h·(1 − M)). A is the synthesis drive, C the breakdown drive, h the pull back to own size as load per fibre rises (not while training makes a muscle larger than its own size). Strength = force of size × (1 − neural deficit) × (1 + learning of the test) × innervation × what is left after irreversible loss. Function (walking, rising, stairs) = strength to the power of the function × (1 + practice); practice of walking, rising and balance is apart from strength and larger in programmes that contain it. Neural deficit, learning and practice relax exponentially. An event may be of one side: each side is then solved by itself; a measure of both limbs is their mean. Drives are constant on each stretch between events, so each stretch is solved exactly; nerve regrowth is cut into 14-day pieces; fat and lean under energy balance follow the Forbes relation and are integrated with error control (Dormand–Prince). Departures from the plain turnover model: h, the floor of a paralysed muscle, the fall of tension with size, and bed-rest water; each is a parameter below.

### Fitting
Robust least squares with priors on arms of role fit only, weighted by the standard error of each arm (SEM and SD told apart) and the disagreement of studies; no randomness. Interval widths come from predicting each study with that study left out; a class of fewer than ten arms is widened by its own misses and never narrowed by its own luck. Where training works against disuse, illness or a diet, 0.4 of what it is worth is added to the standard error (a judgement), since effects that cancel leave their uncertainty. The developers had seen all arms when choosing the form of the model; no number was fitted to a validation arm, but the constants that temper the interval widths were chosen with the coverage of the validation arms in view. One prior, the level at which a paralysed muscle stops shrinking, was set from general knowledge that the validation arms L136 to L142 also reflect.

### Spread
Log-normal responses of people (CV 0.5 for disuse and training, 0.7 in critical illness) times that of studies (0.2 to 0.6); all in \`forecast/members.ts\`, 1,000 members, common draws in every scenario. A person's repeated measurements weigh the members by their likelihood, with resampling.

## Results
### Performance
| role | kind | arms | median absolute error, points | inside 80 % interval |
|---|---|---|---|---|
${[...summaryRows('fit', fit), ...summaryRows('validate', validate), ...summaryRows('context', context)].join('\n')}

Bars set beforehand for role validate: 3 points for size, 6 for strength, 70 to 90 % inside. Role context: changes that were written down from memory or from a comparison of groups; never fitted and no part of the bars. Its lean-mass arms fall outside more often than they should (old people in bed lost more leg lean mass than predicted), so expect the same of lean mass elsewhere.

![Size and lean mass](model-validation-size.svg)
![Strength and function](model-validation-strength.svg)

### Where it misses
Classes of arm, roles fit and validate, with fewer than 70 % inside the interval or a median error above the bar. The widths of these classes were widened to what left-out studies demand; what is still outside is shown.

| class | arms | median absolute error | inside |
|---|---|---|---|
${weakClasses(scored).join('\n')}

### Validation arms
| arm | study | circumstance | kind | observed % | predicted % | 80 % interval | inside |
|---|---|---|---|---|---|---|---|
${validation.arms
  .filter((arm) => arm.role === 'validate')
  .map(armRow)
  .join('\n')}

### Fitted arms
| arm | study | circumstance | kind | observed % | predicted % | 80 % interval | inside |
|---|---|---|---|---|---|---|---|
${validation.arms
  .filter((arm) => arm.role === 'fit')
  .map(armRow)
  .join('\n')}

## Parameters
| parameter | meaning | value | spread | unit | provenance | source | certainty |
|---|---|---|---|---|---|---|---|
${populationParameters.map(parameterRow).join('\n')}

## Events
| event | knobs | studied ages | studied days | sources |
|---|---|---|---|---|
${eventKinds.map((kind) => `| ${kind.id} | ${kind.knobs.join(' ') || '–'} | ${kind.studied.ageYears.join('–')} | ${kind.studied.days} | ${kind.sources} |`).join('\n')}

## Discussion
### Limitations
Published means, not people: the spread between people comes from few papers. Studies that disagree (age in casts, sex, protein, muscle memory) make the interval wider, not the model finer. Gains of a trained lift differ several-fold between studies. Function beyond gait rests on judgement. Reinnervation, stroke, cord injury, burns and cachexia rest on few arms. Numbers marked unverified were not seen in the primary paper.

### Fairness
Few women and no analysis by ancestry; sex acts only on ageing. Errors by sex cannot be estimated from these arms.

### Use
The forecast is marked where it leaves the ages, lengths and combinations that were studied. Measure again; measurements that leave the band mean that something the model does not know is going on.

## Open science
Code, data, parameters and this card are in the repository; \`npm run calibrate\` repeats the fit and \`thew validate\` the tables. No protocol was registered. No patients were involved in the development.
`;
}
