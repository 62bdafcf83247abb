import { t } from '@vscode/l10n';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ReadingProgress } from './workspace/reading';

/** Percentages are sent in steps of this size. */
const step = 2;

/** The reading of the folders as a work-done progress of the client, with counts, which the user can stop. */
export function readingProgress(connection: Connection, supported: boolean): ReadingProgress {
  let reporter: WorkDoneProgressServerReporter | null = null;
  let ended = false;
  let last = -step;
  if (supported) {
    void connection.window.createWorkDoneProgress().then((created) => {
      created.begin(t('Crosscheck: reading sources'), 0, undefined, true);
      if (ended) created.done();
      else reporter = created;
    });
  }
  return {
    report(done, total) {
      const percentage = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (percentage - last < step && done < total) return;
      last = percentage;
      reporter?.report(percentage, t('{0} of {1}', done, total));
    },
    cancelled: () => reporter?.token.isCancellationRequested ?? false,
    done() {
      ended = true;
      reporter?.done();
      reporter = null;
    },
  };
}
