import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

/** A server that ends more often than this within the span is not started again by itself. */
const most = 4;
/** Milliseconds. */
const span = 3 * 60_000;
/** Errors of a connection in a row that are put up with. */
const errorsInRow = 3;

/**
 * What is done when the server ends without being asked to: it is started again, which reads everything anew, and the
 * user is told. One that keeps ending stays ended until the user starts it.
 */
export class ServerFaults implements ErrorHandler {
  private ends: number[] = [];
  private readonly heard = new vscode.EventEmitter<string>();
  private readonly gaveUp = new vscode.EventEmitter<void>();
  /** Is told what the user is told. */
  readonly onDidTell = this.heard.event;
  /** The server has ended and is not started again by itself. */
  readonly onDidGiveUp = this.gaveUp.event;

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: count !== undefined && count <= errorsInRow ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.ends.push(now);
    const lately = this.ends.filter((time) => Math.abs(now - time) <= span);
    const restart = lately.length <= most;
    if (!restart) this.gaveUp.fire();
    void this.tell(restart, lately.length);
    return { action: restart ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
  }

  /** The user starts the server: it gets as many chances as at first. */
  forget(): void {
    this.ends = [];
  }

  private async tell(restarted: boolean, times: number): Promise<void> {
    const { l10n, window } = vscode;
    const show = l10n.t('Show Output');
    const start = l10n.t('Start Again');
    const text = restarted
      ? l10n.t(
          'The Crosscheck server ended unexpectedly and was started again. Nothing is lost: the sources are read anew.',
        )
      : l10n.t(
          'The Crosscheck server ended {0} times in three minutes and is not started again. Nothing is lost.',
          times,
        );
    this.heard.fire(text);
    const answer = restarted
      ? await window.showWarningMessage(text, show)
      : await window.showErrorMessage(text, start, show);
    if (answer === show) await vscode.commands.executeCommand('crosscheck.showOutput');
    if (answer === start) await vscode.commands.executeCommand('crosscheck.restartServer');
  }
}
