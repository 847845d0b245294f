/**
 * Does `work` on every item, at most `size` at the same time, in order. The first failure stops what has not begun,
 * and is thrown once everything begun has ended.
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
        // One after the other is what a lane is for.
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
