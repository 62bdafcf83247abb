import type { SourceRole } from '../engine/report';
import { pathOf, relativePath, schemeOf } from './addresses';
import { globTest } from './glob';

/** What makes a document a draft: a setting, a mark set by command, its front matter, or that it was never saved. */
export interface DraftRules {
  /** Globs relative to a folder. */
  readonly globs: readonly string[];
  /** Paths marked by command. */
  readonly marked: ReadonlySet<string>;
  readonly folders: readonly string[];
}

export function roleOf(uri: string, text: string, rules: DraftRules): SourceRole {
  return roleIn(text, isDraftAnyway(uri, rules));
}

/** @param isDraft whatever the text says */
export function roleIn(text: string, isDraft: boolean): SourceRole {
  return isDraft || frontMatterSaysDraft(text) ? 'draft' : 'source';
}

/** It is a draft whatever its text says. */
export function isDraftAnyway(uri: string, rules: DraftRules): boolean {
  return schemeOf(uri) === 'untitled' || rules.marked.has(pathOf(uri)) || matchesDraftGlob(uri, rules);
}

function matchesDraftGlob(uri: string, { globs, folders }: DraftRules): boolean {
  if (globs.length === 0) return false;
  const matches = globTest(globs, { dot: true });
  const relative = folders.map((folder) => relativePath(folder, uri)).find((path) => path !== null);
  return matches((relative ?? pathOf(uri)).replace(/^\/+/, ''));
}

/** `crosscheck: draft` in the YAML block at the head of the text. */
export function frontMatterSaysDraft(text: string): boolean {
  const block = /^\ufeff?---[^\S\n]*\r?\n([\s\S]{0,4000}?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/.exec(text)?.[1];
  return block !== undefined && /^crosscheck[^\S\n]*:[^\S\n]*["']?draft["']?[^\S\n]*(?:#.*)?\r?$/im.test(block);
}
