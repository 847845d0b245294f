import { useEffect, useState } from 'preact/hooks';
import type { Edition } from '../../dataset/types.ts';
import { readMeta } from '../../storage/read-edition.ts';

/** The edition whose figures are shown: the page's own, or a newer one that has reached the device. */
export function useEdition(own: Edition): Edition {
  const [edition, setEdition] = useState(own);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const meta = await readMeta();
      if (meta && meta.edition.date > own.date) setEdition(meta.edition);
    };
    void look();
  }, [own]);
  return edition;
}
