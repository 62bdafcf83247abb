// In the place of wink's model in the server and its threads: most of a program that has the model inside is the model,
// and a folder that is opened again needs none. It is a file of its own, read when the first sentence is tagged.
Object.defineProperty(exports, '__esModule', { value: true });
Object.defineProperty(exports, 'default', { enumerable: true, get: () => require('./model.js') });
