/** The version of the data, for caches and downloads that are tied to it. */
export { DataVersion, isNoDataSet } from '../store/cache/data-version.ts';
export { type Pin, readOneVersion, readUncached } from '../store/cache/pin.ts';
