import { expect, it, vi } from 'vitest';
import { createStore } from '../../../src/contract/store.ts';

it('holds what it was made with, and then what it was last given', () => {
  const store = createStore(1);
  expect(store.get()).toBe(1);
  store.set(2);
  expect(store.get()).toBe(2);
});

it('tells everyone who listens, once the new value can be read', () => {
  const store = createStore(1);
  const heard: number[] = [];
  store.listen(() => heard.push(store.get()));
  store.listen(() => heard.push(store.get() * 10));
  store.set(2);
  expect(heard).toEqual([2, 20]);
});

it('tells nobody who has stopped listening, and the others still', () => {
  const store = createStore(1);
  const [gone, there] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const stop = store.listen(gone);
  store.listen(there);
  stop();
  store.set(2);
  expect(gone).not.toHaveBeenCalled();
  expect(there).toHaveBeenCalledOnce();
});
