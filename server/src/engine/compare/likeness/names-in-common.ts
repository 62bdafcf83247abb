import type { Name } from '../../claim/names/names';
import { sameName } from '../../claim/names/names';
import type { ReadClaim } from '../../claim/read-claim';
import type { GistTable } from './gist-table';
import { isPlacing } from './likeness';

type Named = Pick<ReadClaim, 'names' | 'around'>;

const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/** Holds the names of one claim against those of many; what two names are to each other is worked out once. */
export class NamesOfClaim {
  /** By the numbers of the table, see `UNKNOWN`. */
  private own: Uint8Array | null = null;
  private near: Uint8Array | null = null;
  private readonly placed: boolean;

  constructor(
    private readonly claim: Named,
    private readonly table: GistTable,
  ) {
    this.placed = claim.names.some(isPlacing);
  }

  /** 1 a name in common, 0 unknown on one side, -1 different names, as `likenessOf` has it. */
  relation(row: number): 1 | 0 | -1 {
    const { table } = this;
    const names = table.nameCount(row);
    for (let i = 0; i < names; i += 1) if (this.isOwn(table.name(row, i))) return 1;
    if (!this.placed || !table.placed(row)) return 0;
    const all = names + table.aroundCount(row);
    for (let i = names; i < all; i += 1) if (this.isOwn(table.name(row, i))) return 0;
    for (let i = 0; i < names; i += 1) if (this.isAround(table.name(row, i))) return 0;
    return -1;
  }

  private isOwn(name: number): boolean {
    return this.known((this.own ??= new Uint8Array(this.table.namesNumbered)), name, this.claim.names);
  }

  private isAround(name: number): boolean {
    return this.known((this.near ??= new Uint8Array(this.table.namesNumbered)), name, this.claim.around);
  }

  private known(answers: Uint8Array, number: number, names: readonly Name[]): boolean {
    const answer = answers[number] ?? UNKNOWN;
    if (answer !== UNKNOWN) return answer === YES;
    const name = this.table.nameOf(number);
    const isSame = name !== undefined && names.some((one) => sameName(one, name));
    answers[number] = isSame ? YES : NO;
    return isSame;
  }
}
