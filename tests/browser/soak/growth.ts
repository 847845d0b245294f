/** The one in the middle of some numbers, or half-way between the two. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/**
 * By how much readings grow from each to the next, and go on growing. A leak adds to every one of them. What a browser keeps once,
 * or lets go of late, makes a step or a reading that stands out; neither is steady growth, so the lesser of two medians is
 * taken: of the differences between neighbours, which a step changes once, and of the slopes between all pairs (Theil and Sen),
 * which ups and downs leave alone.
 * @param readings at equal distances, at least three
 */
export function growth(readings: readonly number[]): number {
  const slopes = readings.flatMap((from, i) =>
    readings.slice(i + 1).map((to, distance) => ({ slope: (to - from) / (distance + 1), distance })),
  );
  const neighbours = slopes.filter(({ distance }) => distance === 0);
  return Math.min(...[slopes, neighbours].map((some) => median(some.map(({ slope }) => slope))));
}
