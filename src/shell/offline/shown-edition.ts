import { useEffect, useState } from 'preact/hooks';
import { factAttribute, readFact } from '../../contract/page-facts.ts';
import type { IsoDate } from '../../dataset/types.ts';

const { documentElement } = document;
const shownNow = (): IsoDate | undefined => readFact(documentElement, 'editionDate');

/** Date of the edition that the page shows; newer figures from the device may take the place of its own at any time. */
export function useShown(): IsoDate | undefined {
  const [shown, setShown] = useState(shownNow);
  useEffect(() => {
    const look = (): void => setShown(shownNow);
    const observer = new MutationObserver(look);
    observer.observe(documentElement, { attributeFilter: [factAttribute('editionDate')] });
    // It may have changed between the drawing and now.
    look();
    return () => observer.disconnect();
  }, []);
  return shown;
}
