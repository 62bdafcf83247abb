import * as vscode from 'vscode';

const scheme = 'crosscheck-help';

/**
 * The explanations that the codes of problems link to: each section of docs/relations.md as a document of its own, out
 * of the extension's folder, so that they can be read without a network. VS Code shows them rendered, by the editor
 * association in the manifest.
 */
export class Explanations implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  private constructor(private readonly sections: ReadonlyMap<string, string>) {}

  static async load(extensionUri: vscode.Uri): Promise<Explanations> {
    const page = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'docs', 'relations.md')).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    );
    return new Explanations(sectionsOf(page));
  }

  /** Addresses by code, as the server puts them into problems. */
  addresses(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.sections.keys()].map((code) => [code, addressOf(code).toString()]));
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.sections.get(uri.path.replace(/^\/|\.md$/g, '')) ?? '';
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** The parts of a page below its second-level headings, by heading; links within the page lead to the other parts. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  const parts = page.split(/^## (?=\S)/m).slice(1);
  return new Map(
    parts.map((part) => {
      const code = part.split('\n', 1)[0]?.trim() ?? '';
      const text = part.replace(/\]\(#([a-z]+)\)/g, (_link, target: string) => `](${target}.md)`);
      return [code, `# ${text}`];
    }),
  );
}

function addressOf(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${code}.md` });
}
