export type { Dimension, Figure, NonClaim, Written } from './figure';
export { createScanner, type Scanner, type ScanOptions } from './scanner';
export { toReading, toReadings } from './reading';
export { bundledTables } from './bundled';
export type { Tables } from './tables';
