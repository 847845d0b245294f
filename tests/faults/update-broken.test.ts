import { expect } from 'vitest';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { cutOff, signIn, status, type Answer } from './harness/answers.ts';
import type { Fits } from './harness/faulty-site.ts';
import { notice, untilGivenUp, untilOffered, versionOf } from './harness/update.ts';
import { UpdatedDevice } from './harness/updated-device.ts';

const inTheMiddle: Fits = (asked) => asked === '/headlines/';

/** What may happen to a file of the new version. */
const HALF_WAY: readonly (readonly [fault: string, answer: Answer])[] = [
  ['The connection breaks half-way through an update', cutOff],
  ['A sign-in page comes in the place of a file of an update', signIn],
  ['An update is published with a file missing (404)', status(404)],
];

inEachEngine((engine) => {
  const device = new UpdatedDevice(engine);

  for (const [what, answer] of HALF_WAY)
    device.row(
      what,
      'the version that was there, without a word; the offer comes once the rest can be had',
      async ({ tab, site }) => {
        const asked = site.timesAsked(inTheMiddle);
        site.misbehave(inTheMiddle, answer);
        const next = await device.publish();
        await tab.goto(site.url('area/essex/'));
        await expect.poll(() => site.timesAsked(inTheMiddle)).toBeGreaterThan(asked);
        await untilGivenUp(tab);
        expect(await notice(tab)).toBe('');
        expect(await versionOf(tab)).toBe(device.version);
        site.mend();
        await untilOffered(tab);
        await device.update(next);
        // What came in its place was not kept.
        await tab.goto(site.url('headlines/'));
        await tab.waitFor(() => document.querySelector('h1')?.textContent === 'Headlines, checked');
      },
    );

  device.row(
    'A page is opened while an update is on its way',
    'the version that was there; the offer once all of the update has come',
    async ({ tab, site }) => {
      let answer: (() => void) | undefined;
      site.misbehave(inTheMiddle, (res, { body, type }) => {
        answer = () => void res.writeHead(200, { 'content-type': type }).end(body);
      });
      const next = await device.publish();
      await tab.goto(site.url('area/essex/'));
      await expect.poll(() => answer).toBeDefined();
      await tab.goto(site.url('area/kent/'));
      await waitForOfflineReady(tab);
      expect(await notice(tab)).toBe('');
      answer?.();
      await untilOffered(tab);
      await device.update(next);
    },
  );
});
