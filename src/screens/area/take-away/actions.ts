import { draw } from '../print/draw-sheet.tsx';
import { share, type Shared } from './share.ts';
import type { Taken } from './shown-figures.ts';

/** What can be done with what is shown. */
export type Action = 'csv' | 'png' | 'svg' | 'share' | 'print';

/**
 * Does it.
 * @returns what to say when it is done
 * @throws Error where it cannot be done
 */
export async function act(action: Action, taken: Taken): Promise<Shared> {
  switch (action) {
    case 'share':
      return share(taken);
    case 'print':
      draw();
      print();
      return { said: '' };
    default: {
      const { save } = await import('./files.ts');
      return { said: `Saved ${await save(taken, action)}.` };
    }
  }
}
