import { ClearEverything } from '../../shell/clear/ClearEverything.tsx';
import { InstallButton } from '../../shell/install/InstallButton.tsx';
import { hydrateIslands } from '../../shell/island.tsx';
import { UpdateSection } from '../../shell/update/UpdateSection.tsx';
import { startOpenTarget } from './open-target.ts';
import { startSourceFilter } from './source-filter.ts';

/** Hydrates the islands of the About page. */
export function start(root: Document): void {
  hydrateIslands('update', UpdateSection);
  hydrateIslands('install', InstallButton);
  hydrateIslands('clear', ClearEverything);
  startSourceFilter(root);
  startOpenTarget(root);
}
