// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let prompt: typeof import('../../../../src/shell/install/prompt.ts');

/** The browser as a page meets it: on the home screen or not, made by Apple for fingers or not. */
function browserWith({
  installed = false,
  standalone = undefined as boolean | undefined,
  touch = 0,
} = {}): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: installed && query === '(display-mode: standalone)',
  }));
  vi.stubGlobal('navigator', { maxTouchPoints: touch, ...(standalone !== undefined && { standalone }) });
}

/** The browser offers to install. */
function offer(): { event: Event; ask: ReturnType<typeof vi.fn<() => Promise<void>>> } {
  const ask = vi.fn<() => Promise<void>>(async () => undefined);
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: ask });
  dispatchEvent(event);
  return { event, ask };
}

beforeEach(async () => {
  vi.resetModules();
  prompt = await import('../../../../src/shell/install/prompt.ts');
  browserWith();
  prompt.keepInstallOffer();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the way to install is', () => {
  it('none without an offer', () => {
    expect(prompt.waysToInstall()).toBe('none');
  });

  it('a button once the browser makes its offer, whose own bar stays away', () => {
    const { event } = offer();
    expect(event.defaultPrevented).toBe(true);
    expect(prompt.waysToInstall()).toBe('button');
  });

  it('none in the installed app, whatever is offered', () => {
    browserWith({ installed: true, standalone: false, touch: 5 });
    offer();
    expect(prompt.waysToInstall()).toBe('none');
  });

  it.each<[string, 'ios-steps' | 'none', Parameters<typeof browserWith>[0]]>([
    ['steps to be done by hand on an iPhone', 'ios-steps', { standalone: false, touch: 5 }],
    ['none on a Mac, which is not touched', 'none', { standalone: false }],
    ['none on an iPhone that opened it from the home screen', 'none', { standalone: true, touch: 5 }],
    ['none on another phone that makes no offer', 'none', { touch: 5 }],
  ])('%s', (_what, way, browser) => {
    browserWith(browser);
    expect(prompt.waysToInstall()).toBe(way);
  });
});

describe('the offer', () => {
  it('is used once, when the user asks', async () => {
    const { ask } = offer();
    expect(ask).not.toHaveBeenCalled();
    await prompt.install();
    await prompt.install();
    expect(ask).toHaveBeenCalledOnce();
    expect(prompt.waysToInstall()).toBe('none');
  });

  it('is gone once the site was installed another way', () => {
    offer();
    dispatchEvent(new Event('appinstalled'));
    expect(prompt.waysToInstall()).toBe('none');
  });

  it('is told of when it comes and when it goes, to those who listen still', () => {
    const heard = vi.fn<() => void>();
    const stop = prompt.onInstallOffer(heard);
    offer();
    dispatchEvent(new Event('appinstalled'));
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    offer();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
