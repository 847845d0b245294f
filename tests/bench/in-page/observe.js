/*
 * Runs in a page before anything of its own and notes what the browser says of it. A file of plain JavaScript, since it is
 * handed to the browser as it stands.
 */
(() => {
  /** @type {import('../harness/seen.ts').Seen} */
  const seen = { firstPaint: 0, largestPaint: 0, largest: '', shift: 0, longTasks: [], usable: null };
  Object.assign(globalThis, { seen });

  /**
   * @param {string} type
   * @param {(entry: any) => void} take
   */
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });

  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime, element }) => {
    seen.largestPaint = startTime;
    seen.largest = element ? `${element.localName} "${element.textContent.trim().slice(0, 40)}"` : '';
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => seen.longTasks.push({ start: startTime, duration }));

  // The figures are alive once something in them listens. The framework attaches all in one go: its end is the next microtask.
  const own = EventTarget.prototype;
  own.addEventListener = new Proxy(Reflect.get(own, 'addEventListener'), {
    apply(listen, target, args) {
      if (seen.usable === null && target instanceof Element && target.closest('[data-island="figures"]')) {
        seen.usable = Number.POSITIVE_INFINITY;
        queueMicrotask(() => (seen.usable = performance.now()));
      }
      return Reflect.apply(listen, target, args);
    },
  });
})();
