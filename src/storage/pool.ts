/**
 * Runs `work` for every item in order, for at most `size` items at the same time. After the first failure no further item is
 * begun; the error is thrown once everything that was begun has ended.
 */
export async function pool<T>(
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (const item of queue) {
      if (failed) return;
      try {
        // A lane takes one item after the other.
        // oxlint-disable-next-line no-await-in-loop
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: size }, lane));
  for (const result of lanes) if (result.status === 'rejected') throw result.reason;
}
