/** Path of a Chromium to test with. */
export function findChromium(): Promise<string | undefined>;
/** Folder with PostgreSQL's `initdb` and `postgres`. */
export function findPostgres(): string | undefined;
