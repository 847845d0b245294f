import { draw } from '../print/draw-sheet.tsx';
import { share, type ActionResult } from './share.ts';
import type { ExportInput } from './export-input.ts';

/** What can be done with what is shown. */
export type Action = 'csv' | 'png' | 'svg' | 'share' | 'print';

/**
 * Does it.
 * @returns what to say when it is done
 * @throws Error where it cannot be done
 */
export async function act(action: Action, input: ExportInput): Promise<ActionResult> {
  switch (action) {
    case 'share':
      return share(input);
    case 'print':
      draw();
      print();
      return { message: '' };
    default: {
      const { save } = await import('./files.ts');
      return { message: `Saved ${await save(input, action)}.` };
    }
  }
}
