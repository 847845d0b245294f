import { ClearEverything } from '../../shell/clear/ClearEverything.tsx';
import { InstallButton } from '../../shell/install/InstallButton.tsx';
import { NO_PROPS, hydrateIslands } from '../../shell/island.tsx';
import { UpdateSection } from '../../shell/update/UpdateSection.tsx';
import { startOpenTarget } from './open-target.ts';
import { startSourceFilter } from './source-filter.ts';

/** Hydrates the islands of the About page. */
export function start(root: Document): void {
  hydrateIslands('update', UpdateSection, NO_PROPS);
  hydrateIslands('install', InstallButton, NO_PROPS);
  hydrateIslands('clear', ClearEverything, NO_PROPS);
  startSourceFilter(root);
  startOpenTarget(root);
}
