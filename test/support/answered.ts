import * as vscode from 'vscode';

/**
 * An answer, or null where VS Code called off the question. It does so when what answers changes meanwhile: an extension
 * that starts late, as that for Markdown, offers quick fixes of its own, and all are asked anew.
 */
export async function answered<T>(ask: () => T | Thenable<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && error.name === new vscode.CancellationError().name) return null;
    throw error;
  }
}
