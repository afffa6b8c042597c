// Lets a child process run the sources as they are: node --conditions=source --import ./run-typescript.mjs FILE.ts
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
