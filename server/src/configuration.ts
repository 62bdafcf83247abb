import type { ClientCapabilities, Connection, WorkspaceFolder } from 'vscode-languageserver';
import { pathOf } from './workspace/addresses';
import type { Files } from './workspace/files';
import { excludeGlobs, parseSettings, record, type Settings } from './workspace/settings';
import type { Configuration } from './workspace/workspace';

/** Sections of the client's settings that decide what is read and shown. */
export const settingSections = ['crosscheck', 'files.exclude', 'search.exclude'] as const;

/**
 * Asks the client for its settings and makes the workspace's configuration of them.
 * @param fallback settings where the client has none of its own, or cannot be asked
 */
export async function fetchConfiguration(
  connection: Connection,
  capabilities: ClientCapabilities,
  folders: readonly WorkspaceFolder[],
  fallback: unknown,
  files: Files,
): Promise<Omit<Configuration, 'storage'>> {
  const ask = async (items: { section: string; scopeUri?: string }[]): Promise<readonly unknown[]> =>
    capabilities.workspace?.configuration === true ? connection.workspace.getConfiguration(items) : [];
  const [own] = await ask([{ section: 'crosscheck' }]);
  // an editor that can be asked may have nothing of it, and answer with an object all the same
  const settings = parseSettings({ ...record(fallback), ...record(own) });
  const configured = [];
  for (const folder of outermost(folders)) {
    const excludes = await ask([
      { section: 'files.exclude', scopeUri: folder.uri },
      { section: 'search.exclude', scopeUri: folder.uri },
    ]);
    configured.push({
      uri: folder.uri,
      rules: {
        sources: settings.sources,
        exclude: [...settings.exclude, ...excludes.flatMap(excludeGlobs)],
        maxFileSize: settings.maxFileSize,
      },
      enabled: await isEnabled(settings, folder.uri, files),
    });
  }
  return { settings, folders: configured };
}

async function isEnabled(settings: Settings, folderUri: string, files: Files): Promise<boolean> {
  return settings.enable === 'auto' ? !(await files.looksLikeCode(folderUri)) : settings.enable === 'on';
}

/** Without folders that lie inside another one: their files would be read twice. */
function outermost(folders: readonly WorkspaceFolder[]): readonly WorkspaceFolder[] {
  const paths = folders.map(({ uri }) => `${pathOf(uri).replace(/\/+$/, '')}/`);
  return folders.filter((_, at) => {
    const own = paths[at] ?? '';
    return !paths.some((path, other) => other !== at && own.startsWith(path) && (own !== path || other < at));
  });
}
