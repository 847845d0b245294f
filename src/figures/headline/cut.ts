/** True where a number that was printed with so many decimals is the exact one cut off, not rounded: 44 for 44.8. */
export function wasCut(exact: number, printed: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  return Math.round(Math.abs(exact) * scale) !== Math.round(Math.abs(printed) * scale);
}
