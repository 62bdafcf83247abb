import type { Picture, Shape } from '../src/comparison/picture/shapes';

const namespace = 'http://www.w3.org/2000/svg';

/** A picture as inline SVG. Its words are its name and its tooltip; its marks carry the claims they stand for. */
export function drawPicture({ width, height, label, shapes }: Picture): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('class', 'picture');
  svg.setAttribute('role', 'img');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const title = document.createElementNS(namespace, 'title');
  title.textContent = label;
  svg.append(title, ...shapes.map(draw));
  return svg;
}

/** An icon of lines in a square of 16, in the colour of the words beside it. It says nothing to screen readers. */
export function drawIcon(d: string): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('viewBox', '0 0 16 16');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

function draw(shape: Shape): SVGElement {
  if (shape.kind === 'path') {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('class', shape.className);
    path.setAttribute('d', shape.d);
    if (shape.claims.length > 0) path.dataset['claims'] = JSON.stringify(shape.claims);
    return path;
  }
  const text = document.createElementNS(namespace, 'text');
  text.setAttribute('class', shape.className);
  text.setAttribute('x', String(shape.x));
  text.setAttribute('y', String(shape.y));
  text.setAttribute('text-anchor', shape.anchor);
  text.textContent = shape.text;
  return text;
}

/** Sets the marks of claims off in the picture of a row. */
export function lightMarks(row: Element, claims: readonly string[]): void {
  for (const mark of row.querySelectorAll<SVGElement>('path[data-claims]'))
    mark.classList.toggle(
      'lit',
      claimsOf(mark).some((claim) => claims.includes(claim)),
    );
}

/** The claims that a mark of a picture stands for; none, where there is no mark. */
export function claimsOf(mark: SVGElement | null): readonly string[] {
  const claims: unknown = JSON.parse(mark?.dataset['claims'] ?? '[]');
  return Array.isArray(claims) ? claims.filter((claim) => typeof claim === 'string') : [];
}
