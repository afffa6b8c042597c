import { constants, gunzipSync } from 'node:zlib';
import type { Gunzipped } from '@thew/core/input/read-result';

/** A gzip file whole, or as much of it as a truncated one gives. */
export function gunzip(bytes: Uint8Array): Gunzipped {
  try {
    return { bytes: gunzipSync(bytes), truncated: false };
  } catch {
    return { bytes: gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }), truncated: true };
  }
}
