import { ClearEverything } from '../../shell/clear/ClearEverything.tsx';
import { InstallButton } from '../../shell/install/InstallButton.tsx';
import { NO_PROPS, wake } from '../../shell/island.tsx';
import { UpdateSection } from '../../shell/update/UpdateSection.tsx';
import { startOpenTarget } from './open-target.ts';
import { startSourceFilter } from './source-filter.ts';

/** Brings the About page to life. */
export function start(root: Document): void {
  wake('update', UpdateSection, NO_PROPS);
  wake('install', InstallButton, NO_PROPS);
  wake('clear', ClearEverything, NO_PROPS);
  startSourceFilter(root);
  startOpenTarget(root);
}
