/** What the extension needs of a web worker; VS Code's extension host in the web has no other parts of the DOM. */
declare const Worker: new (script: string) => object;
