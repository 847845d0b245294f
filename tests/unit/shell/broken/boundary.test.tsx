// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Boundary, NOT_SHOWN } from '../../../../src/shell/broken/Boundary.tsx';

const Bad = (): never => {
  throw new TypeError('cannot be drawn');
};

it('has words in the place of what cannot be drawn, and the error is told of', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    await act(() =>
      render(
        <Boundary>
          <Bad />
        </Boundary>,
        document.body,
      ),
    );
    expect(document.body.textContent).toBe(NOT_SHOWN);
    expect(() => vi.runAllTimers()).toThrow('cannot be drawn');
  } finally {
    render(null, document.body);
    vi.useRealTimers();
  }
});
