import { defineCommand, runMain } from 'citty';

const main = defineCommand({
  meta: {
    name: 'thew',
    version: '0.1.0',
    description: 'Muscle wasting: measure, assess, explain, plan, forecast, track. Decision support, not a diagnosis.',
  },
  subCommands: {
    assess: () => import('./commands/assess.ts').then((module) => module.assessCommand),
    serve: () => import('./commands/serve.ts').then((module) => module.serveCommand),
  },
});

void runMain(main);
