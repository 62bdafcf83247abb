import type { StatementCard } from '../../server/src/protocol';
import type { PageStrings } from '../src/comparison/messages';
import { marks } from '../src/comparison/table/marks';
import { element, fill } from './dom';

/** Milliseconds that the pointer rests on a figure before its card comes; with the keyboard it comes sooner. */
const pointerDelay = 300;
const focusDelay = 120;
/** Milliseconds to reach the card with the pointer before it goes. */
const leaveDelay = 200;
const gap = 4;
const edge = 8;

/** The card that shows a figure's quote, and what others say of it, while the pointer or the focus is on the figure. */
export class Card {
  private readonly box = element('div', 'card');
  private readonly known = new Map<string, StatementCard>();
  private anchor: HTMLElement | null = null;
  private timer = 0;

  constructor(
    page: HTMLElement,
    private readonly strings: () => PageStrings | null,
    private readonly fetch: (claim: string) => void,
  ) {
    this.box.id = 'card';
    this.box.setAttribute('role', 'tooltip');
    this.box.hidden = true;
    document.body.append(this.box);
    page.addEventListener('mouseover', ({ target }) => this.point(figureAt(target), pointerDelay));
    page.addEventListener('mouseout', ({ target }) => {
      if (figureAt(target)) this.leave();
    });
    page.addEventListener('focusin', ({ target }) => {
      const figure = figureAt(target);
      if (figure?.matches(':focus-visible')) this.point(figure, focusDelay);
    });
    page.addEventListener('focusout', ({ target }) => {
      if (figureAt(target)) this.leave();
    });
    this.box.addEventListener('mouseenter', () => window.clearTimeout(this.timer));
    this.box.addEventListener('mouseleave', () => this.leave());
    page.addEventListener('scroll', () => this.hide(), { capture: true, passive: true });
    window.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
  }

  get shownText(): string | null {
    return this.box.hidden ? null : this.box.innerText;
  }

  /** What is known is out of date. */
  forget(): void {
    this.known.clear();
    this.hide();
  }

  /** The sentences may be others, though the table is the same; a card that is shown stays until the new one comes. */
  renew(): void {
    this.known.clear();
    const claim = this.anchor?.dataset['claim'];
    if (claim !== undefined) this.fetch(claim);
  }

  receive(card: StatementCard): void {
    this.known.set(card.claim, card);
    if (this.anchor?.dataset['claim'] === card.claim) this.show(this.anchor, card);
  }

  private point(figure: HTMLElement | null, delay: number): void {
    if (!figure) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (!figure.isConnected) return;
      this.hide();
      this.anchor = figure;
      const claim = figure.dataset['claim'] ?? '';
      const card = this.known.get(claim);
      if (card) this.show(figure, card);
      else this.fetch(claim);
    }, delay);
  }

  private leave(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.hide(), leaveDelay);
  }

  private hide(): void {
    window.clearTimeout(this.timer);
    this.anchor?.removeAttribute('aria-describedby');
    this.anchor = null;
    this.box.hidden = true;
  }

  private show(anchor: HTMLElement, card: StatementCard): void {
    const strings = this.strings();
    if (!strings) return;
    this.box.replaceChildren(...contents(card, strings));
    this.box.hidden = false;
    anchor.setAttribute('aria-describedby', this.box.id);
    const at = anchor.getBoundingClientRect();
    const { width, height } = this.box.getBoundingClientRect();
    const left = Math.max(edge, Math.min(at.left, window.innerWidth - width - edge));
    const below = at.bottom + gap;
    const fits = below + height <= window.innerHeight - edge;
    this.box.style.left = `${left}px`;
    this.box.style.top = `${fits ? below : Math.max(edge, at.top - gap - height)}px`;
  }
}

function figureAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.figure') : null;
}

function contents(card: StatementCard, strings: PageStrings): readonly HTMLElement[] {
  const verdict = element('p', `told ${card.verdict}`);
  const mark = element('span', 'mark', marks[card.verdict]);
  mark.ariaHidden = 'true';
  verdict.append(mark, element('span', '', [strings.verdicts[card.verdict], ...card.tally].join(' · ')));
  return [
    element('p', 'who', card.source),
    quote(card, strings),
    ...(card.measured.length > 0 ? [element('p', 'note', card.measured.join(' · '))] : []),
    ...(card.reading === null ? [] : [element('p', 'note', fill(strings.readAs, card.reading))]),
    verdict,
    ...(card.counterparts.length > 0 ? [others(card, strings)] : []),
  ];
}

function quote({ quote: quoted }: StatementCard, strings: PageStrings): HTMLElement {
  if (!quoted) return element('p', 'note', strings.quoteGone);
  const block = element('blockquote', '');
  block.append(quoted.before, element('strong', '', quoted.figure), quoted.after);
  return block;
}

function others({ counterparts, more }: StatementCard, strings: PageStrings): HTMLElement {
  const list = element('ul', 'others');
  for (const { relation, source, text, because, possible } of counterparts) {
    const item = element('li', '');
    const possibly = possible ? ` (${strings.possible})` : '';
    item.append(
      element('strong', '', `${strings.relations[relation]}${possibly}`),
      `: ${source}, ${text}`,
      element('span', 'note', because),
    );
    list.append(item);
  }
  if (more > 0) list.append(element('li', 'note', fill(strings.othersLeft, more)));
  return list;
}
