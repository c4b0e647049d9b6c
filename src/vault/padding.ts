/**
 * The length to which something of `length` bytes is padded, never under `atLeast`: Padmé (Nikitin et al., "Reducing
 * Metadata Leakage from Encrypted Files and Communication with PURBs", 2019, section 4.2). It costs at most 12 % and
 * leaves of a length up to n only O(log log n) bits to whoever sees the ciphertext.
 */
export function paddedLength(length: number, atLeast: number): number {
  const asked = Math.max(length, atLeast, 2);
  const exponent = floorLog2(asked);
  const unit = 2 ** Math.max(exponent - (floorLog2(exponent) + 1), 0);
  return Math.ceil(asked / unit) * unit;
}

function floorLog2(of: number): number {
  let exponent = 0;
  while (2 ** (exponent + 1) <= of) exponent++;
  return exponent;
}
