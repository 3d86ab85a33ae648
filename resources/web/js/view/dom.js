// SPDX-License-Identifier: GPL-3.0-or-later
// Elements from values. Texts only ever become text nodes, so that no posting can bring mark-up along.
import { textIn } from "../i18n.js";

/** An element; `attributes` with false, null or undefined are left out, functions are listeners ("onclick"). */
export function h(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === "function") {
            element.addEventListener(name.slice(2), value);
        } else if (value !== false && value !== null && value !== undefined) {
            element.setAttribute(name, value === true ? "" : value);
        }
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

/** A text of the board in the reader's language, or in another one and marked as such. */
export function local(text, language, tag = "span", attributes = {}) {
    const found = textIn(text, language);
    return found && h(tag, { ...attributes, lang: found.language !== language && found.language }, found.text);
}

/** The paragraphs of a longer text. */
export function paragraphs(text, language) {
    const found = textIn(text, language);
    return found ? found.text.split(/\n\s*\n/).map((part) =>
        h("p", { class: "written", lang: found.language !== language && found.language }, part)) : [];
}

/** Replaces what is in `element`; the focus, and the cursor in a text, stay on the element of the same id. */
export function fill(element, ...children) {
    const active = document.activeElement;
    const focused = element.contains(active) ? active.id : "";
    const cursor = focused && typeof active.selectionStart === "number" ? [active.selectionStart, active.selectionEnd] : null;
    element.replaceChildren(...children.flat(Infinity).filter(Boolean));
    const again = focused && document.getElementById(focused);
    if (again) {
        again.focus({ preventScroll: true });
        cursor && again.setSelectionRange(...cursor);
    }
}

/** Says something to who listens to the page instead of looking at it. */
export function announce(text) {
    const line = document.getElementById("announcement");
    line.textContent = "";
    setTimeout(() => { line.textContent = text; }, 50); // a change is heard, the same text again is not
}
