import type { Rig } from './harness/rig.ts';
import type { Row } from './harness/row.ts';
import { choice } from './parts/choice.ts';
import { cls } from './parts/cls.ts';
import { css } from './parts/css.ts';
import { hosts } from './parts/hosts.ts';
import { importing } from './parts/import.ts';
import { js } from './parts/js.ts';
import { lcp } from './parts/lcp.ts';
import { lighthouse } from './parts/lighthouse.ts';
import { load } from './parts/load.ts';
import { offline } from './parts/offline.ts';
import { search } from './parts/search.ts';
import { sizes } from './parts/sizes.ts';
import { soak } from './parts/soak.ts';
import { tbt } from './parts/tbt.ts';

/** Everything that is measured, by the name to ask for it alone, in the order it is told. */
export const PARTS: Readonly<Record<string, (rig: Rig) => Promise<Row[]>>> = {
  lcp,
  tbt,
  cls,
  js,
  css,
  hosts,
  offline,
  choice,
  search,
  lighthouse,
  sizes,
  import: importing,
  soak,
  load,
};
