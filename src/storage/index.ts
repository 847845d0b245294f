/* What is kept on the device, for the screens. All of it is small: Dexie is loaded at the first use. */
export { clearEverything, type Cleared, type ClearReport } from './clear.ts';
export { readArea, readIndex, readMeta, type StoredMeta } from './read.ts';
export { listPins, setPin } from './settings.ts';
