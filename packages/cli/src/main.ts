import { defineCommand, runMain } from 'citty';

const main = defineCommand({
  meta: {
    name: 'thew',
    version: '0.1.0',
    description: 'Muscle wasting: measure, assess, explain, plan, forecast, track. Decision support, not a diagnosis.',
  },
  subCommands: {
    assess: () => import('./commands/assess.ts').then((module) => module.assessCommand),
    explain: () => import('./commands/explain.ts').then((module) => module.explainCommand),
    plan: () => import('./commands/plan.ts').then((module) => module.planCommand),
    track: () => import('./commands/track.ts').then((module) => module.trackCommand),
    forecast: () => import('./commands/forecast.ts').then((module) => module.forecastCommand),
    validate: () => import('./commands/validate.ts').then((module) => module.validateCommand),
    cohort: () => import('./commands/cohort.ts').then((module) => module.cohortCommand),
    serve: () => import('./commands/serve.ts').then((module) => module.serveCommand),
  },
});

/** `thew … | head` closes the pipe early; that is no error. A full disk is one, said in a line. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  const why = error.code === 'ENOSPC' ? 'the disk is full' : 'the output cannot be written to';
  process.stderr.write(`Not everything was written: ${why}.\n`);
  process.exit(1);
});

void runMain(main);
