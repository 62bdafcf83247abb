// The controls in VS Code's own look that the page is made with. What is not imported here is not in the bundle.
import '@vscode-elements/elements/dist/vscode-badge/vscode-badge.js';
import '@vscode-elements/elements/dist/vscode-button/vscode-button.js';
import '@vscode-elements/elements/dist/vscode-checkbox/vscode-checkbox.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/vscode-progress-bar.js';
import '@vscode-elements/elements/dist/vscode-single-select/vscode-single-select.js';
import '@vscode-elements/elements/dist/vscode-textfield/vscode-textfield.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/vscode-toolbar-button.js';
import { element } from './dom';

export type SearchField = HTMLElementTagNameMap['vscode-textfield'];
export type CheckBox = HTMLElementTagNameMap['vscode-checkbox'];
export type Select = HTMLElementTagNameMap['vscode-single-select'];
export type Push = HTMLElementTagNameMap['vscode-button'];
export type Toggle = HTMLElementTagNameMap['vscode-toolbar-button'];

/** A field for words to search. */
export function searchField(className: string, typed: (text: string) => void): SearchField {
  const made = element('vscode-textfield', className);
  made.type = 'search';
  made.addEventListener('input', () => typed(made.value));
  return made;
}

/** A box to check; `check` sets it. */
export function checkBox(className: string, changed: (checked: boolean) => void): CheckBox {
  const made = element('vscode-checkbox', className);
  made.addEventListener('change', () => changed(made.checked));
  // a screen reader presses the input inside, of which the component takes no notice
  made.addEventListener('click', (event) => {
    if (event.composedPath()[0] instanceof HTMLInputElement) changed(!made.checked);
  });
  return made;
}

/** Checks a box, or empties it. The input inside, which screen readers tell of, would not follow a second time. */
export function check(box: CheckBox, checked: boolean): void {
  box.checked = checked;
  void box.updateComplete.then(() => {
    const input = box.shadowRoot?.querySelector('input');
    if (input) input.checked = checked;
  });
}

/** A list to choose one of. */
export function select(className: string, chosen: (value: string) => void): Select {
  const made = element('vscode-single-select', className);
  made.addEventListener('change', () => {
    // the focus would go with the option that was pressed
    made.shadowRoot?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
    chosen(made.value);
  });
  // the list would stay open when the tab key leads on
  made.addEventListener('blur', () => {
    made.open = false;
  });
  return made;
}

/** A button of the second rank: none of them is what the page is for. */
export function push(className: string, text: string, press: () => void): Push {
  const made = element('vscode-button', className, text);
  made.secondary = true;
  made.addEventListener('click', press);
  return made;
}

/** A button that stays pressed; to screen readers, a switch. */
export function toggle(className: string, turned: () => void): Toggle {
  const made = element('vscode-toolbar-button', className);
  made.toggleable = true;
  made.addEventListener('change', turned);
  return made;
}
