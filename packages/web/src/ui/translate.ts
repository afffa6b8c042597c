/** What a part needs of `t`: a key, and values to put into its sentence. */
export interface Translate {
  (key: string): string;
  (key: string, values: { [name: string]: unknown; context?: string }): string;
}
