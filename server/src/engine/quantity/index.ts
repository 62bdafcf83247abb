export type { Dimension, Figure, NonClaim, Written } from './parts/figure';
export { createScanner, type Scanner, type ScanOptions } from './scanner';
export { toReading, toReadings } from './reading';
export { bundledTables } from './parts/bundled';
export type { Tables } from './parts/tables';
