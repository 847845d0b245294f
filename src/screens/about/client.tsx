import { ClearEverything } from '../../shell/clear/ClearEverything.tsx';
import { InstallButton } from '../../shell/install/InstallButton.tsx';
import { wake } from '../../shell/island.tsx';
import { UpdateSection } from '../../shell/update/UpdateSection.tsx';

/** Brings the About page to life. */
export function start(): void {
  wake('update', UpdateSection);
  wake('install', InstallButton);
  wake('clear', ClearEverything);
}
