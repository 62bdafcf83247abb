import type { Claim, Topic } from '../engine/report';
import { plain } from './markdown';
import type { ReportIndex } from './report-index';

/** Another topic that a topic is at odds with, and the claim there. */
export interface Quarrel {
  readonly topic: string;
  readonly label: string;
  readonly claim: string;
}

/** Topics in which one claim supersedes another. */
export function movingTopics(index: ReportIndex): ReadonlySet<Topic['id']> {
  return new Set(
    index.report.relations.flatMap((relation) => {
      if (relation.basis !== 'superseded') return [];
      const [a, b] = [index.claim(relation.a), index.claim(relation.b)];
      const topic = a && index.topicOf(a);
      return topic && b && index.topicOf(b) === topic ? [topic.id] : [];
    }),
  );
}

/**
 * For each topic the others that it is at odds with: figures that likely conflict, or the same figure given for
 * something else.
 */
export function quarrelsBetweenTopics(index: ReportIndex): ReadonlyMap<Topic['id'], readonly Quarrel[]> {
  const quarrels = new Map<Topic['id'], Quarrel[]>();
  const enter = (from: Topic, to: Topic, claim: Claim): void => {
    const known = quarrels.get(from.id) ?? [];
    if (known.some(({ topic }) => topic === to.id)) return;
    quarrels.set(from.id, [...known, { topic: to.id, label: plain(to.label), claim: claim.id }]);
  };
  for (const { relation, certainty, a, b } of index.report.relations) {
    if (certainty !== 'likely' || (relation !== 'conflicts' && relation !== 'same-figure')) continue;
    const [one, other] = [index.claim(a), index.claim(b)];
    const [here, there] = [one && index.topicOf(one), other && index.topicOf(other)];
    if (!one || !other || !here || !there || here === there) continue;
    enter(here, there, other);
    enter(there, here, one);
  }
  return quarrels;
}
