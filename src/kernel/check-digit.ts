/**
 * The check digit of a row of decimal digits after ISO/IEC 7064 MOD 11,10: one more digit that finds every single wrong
 * digit and almost every swap of two neighbours. It throws on anything but ASCII digits: what people type is read first.
 */
export function checkDigit(digits: string): string {
  return String((11 - remainder(digits)) % 10);
}

/** Whether the last digit is the check digit of those before it; text that is not digits, or too short, is not right. */
export function hasRightCheckDigit(digits: string): boolean {
  return /^[0-9]{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.at(-1);
}

function remainder(digits: string): number {
  if (!/^[0-9]+$/.test(digits)) throw new RangeError("a check digit is made for a row of digits");
  let product = 10;
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return product;
}
