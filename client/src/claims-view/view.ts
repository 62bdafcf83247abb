import * as vscode from 'vscode';
import type {
  ComparedStatement,
  CompareArguments,
  ComparingProgress,
  ComparisonTable,
  Status,
} from '../../../server/src/protocol';
import { verdicts, type Verdict } from '../../../server/src/engine/report';
import type { ClaimsFrame } from '../api';
import { detailLines, type Tables } from '../tables';
import { verdictColor, verdictName } from '../verdicts';
import { claimTree, contextOf, figuresOf, figuresTold, type ClaimNode, type Grouping, type TreeFilter } from './tree';

const groupingKey = 'crosscheck.claimsGrouping';
const noFilter: TreeFilter = { text: '', verdicts: [] };

const icons: Readonly<Record<Verdict, string>> = {
  conflicting: 'warning',
  disputed: 'comment-discussion',
  corroborated: 'pass',
  repeated: 'copy',
  related: 'circle-outline',
  unconfirmed: 'question',
};

/** The claims of all sources in a view of their own: by topic, by source or by verdict. */
export class ClaimsView implements vscode.TreeDataProvider<ClaimNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<ClaimNode>;
  private readonly parents = new Map<ClaimNode, ClaimNode>();
  private readonly byClaim = new Map<string, ClaimNode>();
  private readonly subscriptions: readonly { dispose(): void }[];
  private filter = noFilter;
  private progress: ComparingProgress | null = null;
  private roots: Promise<readonly ClaimNode[]> | null = null;
  readonly onDidChangeTreeData = this.changed.event;
  readonly onDidChangeVisibility: vscode.Event<vscode.TreeViewVisibilityChangeEvent>;

  constructor(
    private readonly tables: Tables,
    private readonly state: vscode.Memento,
  ) {
    this.view = vscode.window.createTreeView('crosscheck.claims', { treeDataProvider: this, showCollapseAll: true });
    this.onDidChangeVisibility = this.view.onDidChangeVisibility;
    this.subscriptions = [
      this.view,
      this.changed,
      tables.onDidChange(() => this.refresh()),
      tables.onDidProgress((progress) => this.follow(progress)),
    ];
    this.tellGrouping();
  }

  get grouping(): Grouping {
    const kept = this.state.get(groupingKey);
    return kept === 'source' || kept === 'verdict' ? kept : 'topic';
  }

  /** The top of the tree as it is shown. */
  shown(): Promise<readonly ClaimNode[]> {
    this.roots ??= this.build();
    return this.roots;
  }

  frame(): ClaimsFrame {
    const { badge, message, selection } = this.view;
    return {
      badge: badge?.value ?? 0,
      filter: filterInWords(this.filter),
      message: message ?? '',
      selected: selection.map(({ id }) => id),
    };
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.state.update(groupingKey, grouping);
    this.tellGrouping();
    this.refresh();
  }

  /** Asks for words and shows the statements that hold them. */
  async search(): Promise<void> {
    const text = await vscode.window.showInputBox({
      title: vscode.l10n.t('Search Claims'),
      prompt: vscode.l10n.t('Words in a figure, its topic or its source. Empty shows everything.'),
      value: this.filter.text,
    });
    if (text !== undefined) this.setFilter({ ...this.filter, text });
  }

  /** Asks which verdicts are to be shown. */
  async chooseVerdicts(): Promise<void> {
    const items = verdicts.map((verdict) => ({
      verdict,
      label: verdictName(verdict),
      picked: this.filter.verdicts.length === 0 || this.filter.verdicts.includes(verdict),
    }));
    const title = vscode.l10n.t('Show Claims That Are');
    const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true });
    if (!picked) return;
    const chosen = picked.length === verdicts.length ? [] : picked.map(({ verdict }) => verdict);
    this.setFilter({ ...this.filter, verdicts: chosen });
  }

  setFilter(filter: TreeFilter): void {
    this.filter = filter;
    void setContext('claimsFiltered', filterInWords(filter) !== '');
    this.refresh();
  }

  clearFilter(): void {
    this.setFilter(noFilter);
  }

  refresh(): void {
    this.roots = null;
    this.changed.fire();
  }

  /** Shows the count of conflicts on the view, and has its welcome text fit the state of things. */
  showStatus({ conflicts, off, reading, sources, drafts, decisions }: Status): void {
    this.view.badge =
      conflicts === 0
        ? undefined
        : {
            value: conflicts,
            tooltip: conflicts === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', conflicts),
          };
    void setContext('state', off ?? 'on');
    void setContext('reading', reading !== null && reading.total > 0);
    void setContext('hasSources', sources + drafts > 0);
    void setContext('hasDecisions', decisions > 0);
  }

  /** The argument that opens the comparison at the topic of a node, or at a statement's, as menus hand nodes over. */
  firstClaimOf(node: unknown): CompareArguments | null {
    const statement = this.statementOf(node);
    if (statement) return { claim: statement.claim };
    const known = [...this.byClaim].find(([, statement]) => this.parents.get(statement) === node);
    return known ? { claim: known[0] } : null;
  }

  /** The statement of a node, as menus hand nodes over; of the one selected where none is handed over. */
  statementOf(node: unknown): ComparedStatement | null {
    const given = node ?? this.view.selection[0];
    const known = [...this.byClaim.values()].find((one) => one === given);
    return known?.kind === 'statement' ? known.statement : null;
  }

  /** Selects a claim in the view, if the view is there to be seen and shows it. */
  async reveal(claim: string): Promise<boolean> {
    for (;;) {
      if (!this.view.visible) return false;
      const tree = this.shown();
      await tree;
      const node = this.byClaim.get(claim);
      if (!node) return false;
      try {
        await this.view.reveal(node, { select: true, focus: false });
        return true;
      } catch (error) {
        // VS Code knows no node of a tree that was made anew meanwhile
        if (this.roots === tree) throw error;
      }
    }
  }

  getChildren(node?: ClaimNode): vscode.ProviderResult<ClaimNode[]> {
    return node ? [...node.children] : this.shown().then((roots) => [...roots]);
  }

  getParent(node: ClaimNode): ClaimNode | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: ClaimNode): vscode.TreeItem {
    const item = treeItem(node);
    item.id = node.id;
    item.contextValue = contextOf(node);
    return item;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: ClaimNode): Promise<vscode.TreeItem> {
    if (node.kind !== 'statement') return item;
    const details = await this.tables.details(node.statement.claim);
    if (details) item.tooltip = new vscode.MarkdownString().appendText(detailLines(details));
    return item;
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
  }

  /** Says that there will be more to see: what is shown by now is of the open documents, or older. */
  private follow(progress: ComparingProgress | null): void {
    this.progress = progress;
    this.tell();
  }

  /** Says above the tree what it is filtered by: VS Code has no room for that beside the name of a single view. */
  private tell(): void {
    const { l10n } = vscode;
    const filter = filterInWords(this.filter);
    // below a message VS Code shows no welcome text, which is what tells of an empty tree
    const filtered = filter === '' || this.byClaim.size === 0 ? [] : [l10n.t('Filtered by: {0}', filter)];
    const { progress } = this;
    const comparing =
      progress === null
        ? []
        : [l10n.t('Comparing: {0} of {1} sources. The rest follows.', progress.done, progress.total)];
    this.view.message = [...comparing, ...filtered].join('\n');
  }

  private async build(): Promise<readonly ClaimNode[]> {
    void setContext('comparing', true);
    const table: ComparisonTable | null = await this.tables.table();
    void setContext('comparing', this.tables.comparing !== null);
    const roots = table ? claimTree(table, this.grouping, this.filter) : [];
    this.parents.clear();
    this.byClaim.clear();
    const enter = (node: ClaimNode): void => {
      if (node.kind === 'statement') this.byClaim.set(node.statement.claim, node);
      for (const child of node.children) {
        this.parents.set(child, node);
        enter(child);
      }
    };
    roots.forEach(enter);
    this.tell();
    return roots;
  }

  private tellGrouping(): void {
    void setContext('claimsGrouping', this.grouping);
  }
}

/** The words and verdicts of a filter; empty where nothing is filtered. */
function filterInWords({ text, verdicts: chosen }: TreeFilter): string {
  return [text, ...chosen.map(verdictName)].filter((part) => part !== '').join(', ');
}

function setContext(name: string, value: unknown): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', `crosscheck.${name}`, value);
}

function treeItem(node: ClaimNode): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'source': {
      const item = new vscode.TreeItem(node.source.name, Collapsed);
      const conflicting = node.children.filter(
        (child) => child.kind === 'statement' && child.statement.verdict === 'conflicting',
      ).length;
      item.description = [
        node.source.date ?? '',
        node.source.role === 'draft' ? vscode.l10n.t('draft') : '',
        conflicting === 0 ? '' : vscode.l10n.t('{0} conflicting', conflicting),
      ]
        .filter((part) => part !== '')
        .join(' · ');
      item.iconPath = new vscode.ThemeIcon(node.source.role === 'draft' ? 'edit' : 'file-text');
      return item;
    }
    case 'verdict': {
      const item = new vscode.TreeItem(verdictName(node.verdict), Expanded);
      item.description = String(node.children.length);
      item.iconPath = verdictIcon(node.verdict);
      return item;
    }
    case 'topic': {
      const item = new vscode.TreeItem(node.topic.label, Collapsed);
      item.description = [figuresOf(node.topic), node.topic.tally].filter((part) => part !== '').join(' · ');
      item.iconPath = verdictIcon(node.topic.verdict);
      // the side bar is narrow: what is cut there can be read here
      const told = [node.topic.label, figuresOf(node.topic, figuresTold.inTip), node.topic.tally];
      item.tooltip = told.filter((line) => line !== '').join('\n');
      item.accessibilityInformation = {
        label: `${node.topic.label}, ${figuresOf(node.topic)}, ${verdictName(node.topic.verdict)}`,
      };
      return item;
    }
    case 'statement': {
      const { statement, source, topic } = node;
      const item = new vscode.TreeItem(statement.text, None);
      item.description = topic ? topic.label : source.name;
      item.iconPath = verdictIcon(statement.verdict);
      item.accessibilityInformation = {
        label: `${statement.text}, ${item.description}, ${verdictName(statement.verdict)}`,
      };
      item.command = {
        title: vscode.l10n.t('Go to Figure'),
        command: 'crosscheck.goTo',
        arguments: [{ uri: statement.uri, range: statement.range }],
      };
      return item;
    }
  }
}

function verdictIcon(verdict: Verdict): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icons[verdict], new vscode.ThemeColor(verdictColor(verdict)));
}
