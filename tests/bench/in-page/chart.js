/* Notes when the chart stands in a painted frame: looked for in each frame, told after that frame is drawn. */
(() => {
  const state = { chartAt: 0 };
  Object.assign(globalThis, { chart: state });
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => (state.chartAt ||= performance.now()));
  port1.start();
  const look = () => {
    const drawing = document.querySelector('#trend svg g *');
    const { width = 0, height = 0 } = drawing?.closest('svg')?.getBoundingClientRect() ?? {};
    const isShown = width > 0 && height > 0 && drawing?.checkVisibility({ visibilityProperty: true });
    if (isShown) port2.postMessage(null);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
