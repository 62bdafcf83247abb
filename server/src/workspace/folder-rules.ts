import type { Folder } from './files';
import { globTest } from './glob';
import { isSourcePath, SOURCE_GLOB } from './source-files';

/** Files whose presence at the top of a folder tells that it holds a program. */
export const codeMarkers = new Set([
  'package.json',
  'tsconfig.json',
  'Cargo.toml',
  'go.mod',
  'pyproject.toml',
  'setup.py',
  'requirements.txt',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'CMakeLists.txt',
  'Makefile',
  'Gemfile',
  'composer.json',
  'mix.exs',
  'deno.json',
]);

/**
 * Which paths of a folder are sources by their name. With globs of the user's own, these alone decide, so that a
 * README can be made a source on purpose.
 */
export function sourceTest({ rules }: Folder): (relative: string) => boolean {
  const excluded = globTest(
    rules.exclude.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]),
    { dot: true },
  );
  const usual = rules.sources.length === 1 && rules.sources[0] === SOURCE_GLOB;
  const wanted = usual ? isSourcePath : globTest(rules.sources, { dot: false });
  return (relative) => wanted(relative) && !excluded(relative);
}
