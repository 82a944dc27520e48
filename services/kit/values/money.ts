/** How many decimals a currency has; money is stored as whole numbers of its smallest unit. */
const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** The smallest units of a whole amount. */
export const minorUnits = (whole: number, currency: string): number => whole * 10 ** decimalsOf(currency);

/** An amount as the graph shows it, exact to the last digit. */
export function money(minor: number, currency: string): { amount: string; currency: string } {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return { amount: `${minor < 0 ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`, currency };
}
