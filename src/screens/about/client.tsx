import { ClearEverything } from '../../shell/clear/ClearEverything.tsx';
import { InstallButton } from '../../shell/install/InstallButton.tsx';
import { wake } from '../../shell/island.tsx';
import { UpdateSection } from '../../shell/update/UpdateSection.tsx';
import { startOpenTarget } from './open-target.ts';
import { startSourceFilter } from './source-filter.ts';

/** Brings the About page to life. */
export function start(root: Document): void {
  wake('update', UpdateSection);
  wake('install', InstallButton);
  wake('clear', ClearEverything);
  startSourceFilter(root);
  startOpenTarget(root);
}
