/** A part of a name: a sign, any one sign, any signs, or one of a class. */
type Token =
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'many' }
  | { readonly kind: 'class'; readonly not: boolean; readonly ranges: readonly (readonly [string, string])[] };

type Segment = readonly Token[] | 'folders';

/** Longer globs, and those that stand for more alternatives, match nothing. */
const longest = 1000;
const mostAlternatives = 200;

export interface GlobOptions {
  /** Wildcards match names that begin with a dot too. */
  readonly dot: boolean;
}

/**
 * Tests paths (with `/`) against globs as VS Code has them: `*` and `?` within a name, `**` across folders, `{a,b}`,
 * `[a-z]`, `[!a-z]`. The time is at most that of path times glob, whatever both are: globs come with folders, too.
 */
export function globTest(globs: readonly string[], { dot }: GlobOptions): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => (glob.length > longest ? [] : alternatives(glob))).map(segmentsOf);
  return (path) => {
    const names = path.split('/');
    return patterns.some((pattern) => matchesPath(names, pattern, dot));
  };
}

/** A glob without braces for each of its alternatives. */
function alternatives(glob: string): readonly string[] {
  const done: string[] = [];
  const open = [glob.replace(/^\.\//, '')];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const braces = bracesIn(next);
    if (braces) for (const part of braces.parts.toReversed()) open.push(braces.before + part + braces.behind);
    else done.push(next);
    if (done.length + open.length > mostAlternatives) return [];
  }
  return done;
}

/** The first pair of braces with a comma in it, if there is one. */
function bracesIn(
  glob: string,
): { readonly before: string; readonly parts: readonly string[]; readonly behind: string } | null {
  let depth = 0;
  let start = -1;
  let commas: number[] = [];
  for (let at = 0; at < glob.length; at += 1) {
    const sign = glob[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') {
      if (depth === 0) [start, commas] = [at, []];
      depth += 1;
    } else if (sign === ',' && depth === 1) commas.push(at);
    else if (sign === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0 || commas.length === 0) continue;
      const cuts = [start, ...commas, at];
      const parts = cuts.slice(1).map((cut, i) => glob.slice((cuts[i] ?? 0) + 1, cut));
      return { before: glob.slice(0, start), parts, behind: glob.slice(at + 1) };
    }
  }
  return null;
}

function segmentsOf(glob: string): readonly Segment[] {
  return glob.split('/').map((name) => (name === '**' ? 'folders' : tokensOf(name)));
}

function tokensOf(name: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < name.length; at += 1) {
    const sign = name[at] ?? '';
    const close = name.indexOf(']', at + 2);
    if (sign === '*') {
      if (tokens.at(-1)?.kind !== 'many') tokens.push({ kind: 'many' });
    } else if (sign === '?') tokens.push({ kind: 'any' });
    else if (sign === '[' && close > 0) {
      tokens.push(classOf(name.slice(at + 1, close)));
      at = close;
    } else if (sign === '\\' && at + 1 < name.length) {
      at += 1;
      tokens.push({ kind: 'sign', sign: name[at] ?? '' });
    } else tokens.push({ kind: 'sign', sign });
  }
  return tokens;
}

function classOf(inside: string): Token {
  const not = inside.startsWith('!') || inside.startsWith('^');
  const ranges = [...inside.slice(not ? 1 : 0).matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, one]): readonly [string, string] => [from ?? one ?? '', to ?? one ?? ''],
  );
  return { kind: 'class', not, ranges };
}

/** Row by row: which beginnings of the path the beginnings of the pattern match. */
function matchesPath(names: readonly string[], pattern: readonly Segment[], dot: boolean): boolean {
  let reached: readonly boolean[] = [true, ...names.map(() => false)];
  for (const segment of pattern) {
    const next: boolean[] = [];
    for (let at = 0; at <= names.length; at += 1) {
      const name = names[at - 1] ?? '';
      next.push(
        segment === 'folders'
          ? reached[at] === true || (at > 0 && next[at - 1] === true && (dot || !name.startsWith('.')))
          : at > 0 && reached[at - 1] === true && matchesName(name, segment, dot),
      );
    }
    reached = next;
  }
  return reached[names.length] === true;
}

/** Goes back to the last `*` alone, which is enough. */
function matchesName(name: string, tokens: readonly Token[], dot: boolean): boolean {
  if (!dot && name.startsWith('.') && tokens[0]?.kind !== 'sign') return false;
  let [at, token, star, from] = [0, 0, -1, 0];
  while (at < name.length) {
    const now = tokens[token];
    if (now?.kind === 'many') {
      [star, from] = [token, at];
      token += 1;
    } else if (now && matchesSign(name[at] ?? '', now)) {
      at += 1;
      token += 1;
    } else if (star >= 0) {
      from += 1;
      [at, token] = [from, star + 1];
    } else return false;
  }
  return tokens.slice(token).every(({ kind }) => kind === 'many');
}

function matchesSign(sign: string, token: Token): boolean {
  switch (token.kind) {
    case 'sign':
      return sign === token.sign;
    case 'any':
    case 'many':
      return true;
    case 'class':
      return token.ranges.some(([from, to]) => from <= sign && sign <= to) !== token.not;
  }
}
