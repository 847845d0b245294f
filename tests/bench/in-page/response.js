/*
 * Times an answer: from an event, as the browser received it, to the end of the first frame that shows the last change
 * it caused below an element. Where it changes nothing, to the end of the next frame.
 */
(() => {
  let from = 0;
  let painted = 0;
  let changes = 0;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => (painted = performance.now()));
  port1.start();
  // A message sent from within a frame arrives when that frame's styles, layout and paint are done.
  const awaitFrame = () => requestAnimationFrame(() => port2.postMessage(null));

  /**
   * Writing what stands there already is none.
   * @param {MutationRecord} record
   */
  const isChange = ({ type, target, attributeName, oldValue }) => {
    if (type === 'childList') return true;
    if (type === 'characterData') return target.nodeValue !== oldValue;
    return target instanceof Element && target.getAttribute(attributeName ?? '') !== oldValue;
  };

  Object.assign(globalThis, {
    response: {
      /**
       * @param {string} selector of the element that answers
       * @param {string} type of the event
       */
      watch(selector, type) {
        const root = document.querySelector(selector);
        if (root === null) throw new Error(`There is no ${selector} on ${location.pathname}`);
        new MutationObserver((records) => {
          if (!records.some(isChange)) return;
          changes += 1;
          awaitFrame();
        }).observe(root, {
          subtree: true,
          childList: true,
          attributeOldValue: true,
          characterDataOldValue: true,
        });
        const begin = (/** @type {Event} */ event) => {
          from = event.timeStamp;
          awaitFrame();
        };
        addEventListener(type, begin, { capture: true });
      },
      /** What was measured since the last asking. */
      take() {
        const taken = { ms: painted - from, changes };
        changes = 0;
        return taken;
      },
    },
  });
})();
