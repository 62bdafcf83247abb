import type { ReadClaim } from '../../claim/read-claim';
import type { Relation, RelationCounts, Verdict } from '../../report';

/** The claim on the other side of a relation. */
export interface OtherSide {
  readonly claim: ReadClaim;
  /** Origin of its source; a copy counts as its original. */
  readonly origin: string;
  readonly isDraft: boolean;
}

/** What the relations of one claim come to. What drafts say is counted for drafts alone. */
export class Tally {
  private corroborates = 0;
  private conflicts = 0;
  private disputed = 0;
  private sameFigure = 0;
  private differs = 0;
  /** Null as long as nobody agrees: most claims only differ from others. */
  private origins: Set<string> | null = null;
  private isConflicting = false;

  /** @param isWorse whether another claim's figure is the better supported one; asked only where the verdict turns on it */
  constructor(
    readonly side: OtherSide,
    private readonly isWorse: (claim: ReadClaim, other: ReadClaim) => boolean,
  ) {}

  add(relation: Relation, { claim, origin, isDraft }: OtherSide): void {
    if (isDraft) return;
    switch (relation.relation) {
      case 'differs':
        this.differs += 1;
        return;
      case 'corroborates':
        this.corroborates += 1;
        if (relation.independent) this.origins = (this.origins ?? new Set<string>()).add(origin);
        return;
      case 'disputed':
        this.disputed += 1;
        return;
      case 'conflicts':
        this.conflicts += 1;
        this.isConflicting ||= relation.certainty === 'likely';
        return;
      case 'same-figure':
        this.sameFigure += 1;
        this.isConflicting ||= relation.certainty === 'likely' && this.isWorse(this.side.claim, claim);
    }
  }

  get counts(): RelationCounts {
    const { corroborates, conflicts, disputed, sameFigure, differs } = this;
    return { corroborates, origins: this.origins?.size ?? 0, conflicts, disputed, sameFigure, differs };
  }

  /** Whether they come to some counts. */
  comesTo(counts: RelationCounts): boolean {
    return (
      this.corroborates === counts.corroborates &&
      (this.origins?.size ?? 0) === counts.origins &&
      this.conflicts === counts.conflicts &&
      this.disputed === counts.disputed &&
      this.sameFigure === counts.sameFigure &&
      this.differs === counts.differs
    );
  }

  /** The first of the design's list that applies. */
  get verdict(): Verdict {
    if (this.isConflicting) return 'conflicting';
    if (this.disputed > 0) return 'disputed';
    if (this.origins !== null) return 'corroborated';
    if (this.corroborates > 0) return 'repeated';
    return this.conflicts + this.sameFigure + this.differs > 0 ? 'related' : 'unconfirmed';
  }
}
