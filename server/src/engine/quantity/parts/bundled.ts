import currencies from '../../data/currencies.json';
import dates from '../../data/dates.json';
import hedges from '../../data/hedges.json';
import names from '../../data/names.json';
import numbers from '../../data/numbers.json';
import units from '../../data/units.json';
import type { Tables } from './tables';

/** The tables that come with the engine. */
export const bundledTables: Tables = { numbers, units, currencies, hedges, dates, names };
