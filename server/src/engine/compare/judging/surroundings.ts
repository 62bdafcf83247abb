import type { ReadClaim } from '../../claim/read-claim';
import type { Judgement } from './judgement';

/** What is known of the claims around a judgement. */
export interface Surroundings {
  /** What was found between a claim and those whose values meet its own. */
  meeting(claim: ReadClaim): Iterable<Judgement>;
  /** The agreements among that, and what else was found with them. */
  agreeing(claim: ReadClaim): Iterable<Judgement>;
  /** What was found between a claim and those of one source whose values meet its own. */
  meetingIn(source: string, claim: ReadClaim): readonly Judgement[];
  /** Whether another origin reads a figure as a claim does. */
  isSupported(claim: ReadClaim): boolean;
  /** The claims of other origins that read a figure as a claim does, each looked for when it is asked for. */
  bearingOut(claim: ReadClaim): Iterable<ReadClaim>;
  /** One of each of these origins, in the order of their sources' names. */
  givers(claim: ReadClaim): Iterable<ReadClaim>;
  /** Whether the sources of two claims go back to one origin. */
  areOfOneOrigin(a: ReadClaim, b: ReadClaim): boolean;
  /** Whether the sources of a judgement tell one story by what marks them. */
  tellOneStory(judgement: Judgement): boolean;
  /** What was found between two claims. */
  between(a: ReadClaim, b: ReadClaim): Judgement | null;
  /** How likely two claims are of one thing whose values exclude each other; 0 where one has its counterpart in the other's source. */
  suspicion(a: ReadClaim, b: ReadClaim): number;
  /** A judgement as it is told beside what other sources say. */
  told(judgement: Judgement): Judgement;
}
