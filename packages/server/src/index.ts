/** The record and its HTTP API. The web app imports only the types. */
export { type AppOptions, createApp } from './app.ts';
export { AlreadyRunning } from './instance-lock.ts';
export { type Database, defaultDataFolder, openFile, openPostgres } from './record/open-database.ts';
export { toPersonFile } from './record/person-file.ts';
export type * from './routes/api-types.ts';
export { defaultPort, type ServeOptions, type Serving, serve } from './serve.ts';
