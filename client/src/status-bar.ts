import * as vscode from 'vscode';
import { commands, type Status } from '../../server/src/protocol';

/** What part the document of the active editor takes; null where it is none that could take part. */
export type Part = 'source' | 'draft' | 'none' | null;

/** What the tool tip tells of the editor. */
export interface EditorState {
  /** Of the active document. */
  readonly part: Part;
  readonly underlinesHidden: boolean;
}

/** The count of conflicts at the foot of the window; a click opens the comparison. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('crosscheck.status', vscode.StatusBarAlignment.Left, 10);
  private status: Status | null = null;
  private hasEnded = false;

  constructor(private readonly editor: () => EditorState) {
    this.item.name = vscode.l10n.t('Crosscheck');
  }

  show(status: Status): void {
    this.status = status;
    this.hasEnded = false;
    this.refresh();
  }

  /** The server has ended for good: what is shown elsewhere is old. */
  showEnded(): void {
    this.hasEnded = true;
    this.refresh();
  }

  /** Shows the last state again, for another active document. */
  refresh(): void {
    const shown = this.look();
    if (shown === null) {
      this.item.hide();
      return;
    }
    this.item.text = shown.text;
    this.item.tooltip = shown.lines.join('\n');
    this.item.accessibilityInformation = { label: shown.lines.join('\n') };
    this.item.command = shown.command;
    this.item.show();
  }

  /** What is shown; empty where the item is hidden. */
  shown(): Pick<Look, 'text' | 'lines'> {
    return this.look() ?? { text: '', lines: [] };
  }

  private look(): Look | null {
    if (this.hasEnded) return ended();
    return this.status && look(this.status, this.editor());
  }

  dispose(): void {
    this.item.dispose();
  }
}

interface Look {
  readonly text: string;
  readonly lines: readonly string[];
  readonly command: string | vscode.Command;
}

function ended(): Look {
  const { l10n } = vscode;
  const why = l10n.t('The Crosscheck server has ended; what is shown is no longer kept up to date. Click to start it.');
  return { text: `$(error) ${l10n.t('Crosscheck: ended')}`, lines: [why], command: 'crosscheck.restartServer' };
}

/** What the item shows; null where there is nothing to say. */
function look(status: Status, { part, underlinesHidden }: EditorState): Look | null {
  const { l10n } = vscode;
  if (status.off !== null) {
    const why =
      status.off === 'setting'
        ? l10n.t('Crosscheck is switched off in the settings. Click to switch it on here.')
        : l10n.t('This folder looks like a code project, so Crosscheck leaves it alone. Click to switch it on here.');
    return { text: `$(circle-slash) ${l10n.t('Crosscheck: off')}`, lines: [why], command: 'crosscheck.enableHere' };
  }
  const { conflicts, reading, sources, drafts } = status;
  const hidden = underlinesHidden
    ? [l10n.t('Underlines are hidden; the command {0} shows them.', `Crosscheck: ${l10n.t('Toggle Underlines')}`)]
    : [];
  const details = [...partInWords(part), ...hidden, ...skipsInWords(status)];
  if (reading !== null) {
    // how many there are is known when the folders are listed
    const text = reading.total > 0 ? l10n.t('Reading {0} of {1}', reading.done, reading.total) : l10n.t('Reading…');
    return { text: `$(sync~spin) ${text}`, lines: [`Crosscheck: ${text}`, ...details], command: commands.compare };
  }
  if (sources + drafts === 0) {
    if (!vscode.workspace.workspaceFolders) return null;
    const settings = { command: 'workbench.action.openSettings', arguments: ['crosscheck.sources'] };
    return {
      text: `$(circle-outline) ${l10n.t('No sources')}`,
      lines: [
        l10n.t('Crosscheck finds no sources in this folder: text or Markdown files. Click for the settings.'),
        ...details,
      ],
      command: { title: l10n.t('Open Settings'), ...settings },
    };
  }
  const compared = sources + drafts > 1;
  const count = conflicts === 1 ? l10n.t('1 conflict') : l10n.t('{0} conflicts', conflicts);
  const found = sources === 1 ? l10n.t('1 source') : l10n.t('{0} sources', sources);
  return {
    // none in the open documents is no word on all the others
    text:
      conflicts > 0 ? `$(warning) ${count}` : compared && status.listsAll ? `$(check) ${count}` : `$(info) ${found}`,
    lines: [
      l10n.t('Crosscheck: topics with a conflict: {0}, disputed: {1}', conflicts, status.disputed),
      countsInWords(status),
      ...(status.listsAll
        ? []
        : [
            l10n.t(
              'Problems are listed for the open documents alone; the setting {0} lists more.',
              'crosscheck.maxListed',
            ),
          ]),
      ...(compared ? [] : [l10n.t('One source alone is compared with nothing. Add a second one to the folder.')]),
      ...details,
      l10n.t('Click to compare the sources.'),
    ],
    command: commands.compare,
  };
}

/** "5 sources, 1 draft, 2 files skipped": what there is none of is left out. */
function countsInWords({ sources, drafts, skipped }: Status): string {
  const { l10n } = vscode;
  return [
    sources === 1 ? l10n.t('1 source') : l10n.t('{0} sources', sources),
    drafts === 0 ? '' : drafts === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', drafts),
    skipped === 0 ? '' : skipped === 1 ? l10n.t('1 file skipped') : l10n.t('{0} files skipped', skipped),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function partInWords(part: Part): readonly string[] {
  const { l10n } = vscode;
  switch (part) {
    case 'source':
      return [l10n.t('The open document is a source.')];
    case 'draft':
      return [l10n.t('The open document is a draft.')];
    case 'none':
      return [
        l10n.t(
          'The open document takes no part: the settings (sources, exclude, files.exclude), .gitignore, or its name leave it out, or it cannot be read.',
        ),
      ];
    case null:
      return [];
  }
}

/** The first files that were skipped, each with the reason. */
function skipsInWords({ skips, skipped }: Status): readonly string[] {
  const { l10n } = vscode;
  const more = skipped - skips.length;
  return [
    ...skips.map(({ name, reason }) => l10n.t('Skipped: {0}, {1}', name, reason)),
    ...(more > 0 && skips.length > 0 ? [l10n.t('and {0} more', more)] : []),
  ];
}
