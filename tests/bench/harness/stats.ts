/** The middle of some numbers; of an even count, the mean of the two in the middle. @throws where there is none */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  if (high === undefined || low === undefined)
    throw new Error('Nothing was measured, so there is no median.');
  return (low + high) / 2;
}
