/**
 * A number of SAS transport files: IBM System/360 floating point, big-endian, 2 to 8 bytes: sign, exponent of 16 with
 * excess 64, 56 bits of fraction. Undefined for SAS missing values: `.`, `._` and `.A` to `.Z`, which are that letter
 * and zeros. Source: SAS TS-140, Record Layout of a SAS Transport Data Set.
 */
export function ibmNumber(bytes: Uint8Array, start: number, length: number): number | undefined {
  const first = bytes[start]!;
  let high = 0;
  let low = 0;
  for (let i = 1; i < 8; i++) {
    const byte = i < length ? bytes[start + i]! : 0;
    if (i < 4) high = high * 256 + byte;
    else low = low * 256 + byte;
  }
  if (high === 0 && low === 0)
    return first === 0x2e || first === 0x5f || (first >= 0x41 && first <= 0x5a) ? undefined : 0;
  const fraction = high * 2 ** 32 + low;
  const value = fraction * 2 ** (4 * ((first & 0x7f) - 64) - 56);
  return first & 0x80 ? -value : value;
}
