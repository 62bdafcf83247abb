/** Marks beside the figures that can be read without colours. */
export { verdictMarks as marks } from '../../../../server/src/engine/report';
