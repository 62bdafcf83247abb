import type { Name } from '../../claim/names/names';
import { sameName } from '../../claim/names/names';
import type { ReadClaim } from '../../claim/read-claim';
import type { Gist } from './gist';
import { isPlacing } from './likeness';

type Named = Pick<ReadClaim, 'names' | 'around'>;

/** Holds the names of one claim against those of many; what two names are to each other is worked out once. */
export class NamesOfClaim {
  private readonly own = new Map<Name, boolean>();
  private readonly near = new Map<Name, boolean>();
  private readonly placed: boolean;

  constructor(private readonly claim: Named) {
    this.placed = claim.names.some(isPlacing);
  }

  /** 1 a name in common, 0 unknown on one side, -1 different names, as `likenessOf` has it. */
  relation({ names, around, placed }: Gist): 1 | 0 | -1 {
    if (names.some((name) => this.isOwn(name))) return 1;
    if (!this.placed || !placed) return 0;
    return around.some((name) => this.isOwn(name)) || names.some((name) => this.isAround(name)) ? 0 : -1;
  }

  private isOwn(name: Name): boolean {
    return known(this.own, name, this.claim.names);
  }

  private isAround(name: Name): boolean {
    return known(this.near, name, this.claim.around);
  }
}

function known(answers: Map<Name, boolean>, name: Name, names: readonly Name[]): boolean {
  let answer = answers.get(name);
  if (answer === undefined) {
    answer = names.some((one) => sameName(one, name));
    answers.set(name, answer);
  }
  return answer;
}
