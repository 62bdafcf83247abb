/** `dist/engine.js`: an engine with its words and its tagger, for programs that bring only texts. */
import { createEngine } from './index';
import type { Engine } from './engine';

const engine = createEngine();

export const readQuantities: Engine['readQuantities'] = (text, options) => engine.readQuantities(text, options);
export const compareSources: Engine['compareSources'] = (documents) => engine.compareSources(documents);
