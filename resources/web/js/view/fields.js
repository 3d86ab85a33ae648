// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a form: each with its label, its hint and its error said together with the field.
import { h } from "./dom.js";

function marked(t, label, required) {
    return [label, " ", h("span", { class: "mark" }, `(${required ? t.required : t.optional})`)];
}

const errorOf = (id) => h("p", { class: "error", id: `${id}-error`, hidden: true });
const describedBy = (id, hint) => [hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(" ");

/** A field of one line, or of several with `rows`. `mark: false` leaves out "(optional)" where the hint says more. */
export function textField(t, { id, label, hint, required = false, mark = true, rows, ...attributes }) {
    const tag = rows ? "textarea" : "input";
    return h("div", { class: "field" },
        h("label", { for: id }, mark ? marked(t, label, required) : label),
        hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
        errorOf(id),
        h(tag, { id, name: id, rows, "aria-required": required && "true", "aria-describedby": describedBy(id, hint),
                 ...attributes }));
}

/** `options`: [value, text, language of the text or null]. */
export function selectField(t, { id, label, hint, required = false, empty, options }) {
    return h("div", { class: "field" },
        h("label", { for: id }, marked(t, label, required)),
        hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
        errorOf(id),
        h("select", { id, name: id, "aria-required": required && "true", "aria-describedby": describedBy(id, hint) },
            empty && h("option", { value: "" }, empty),
            options.map(([value, text, lang]) => h("option", { value, lang }, text))));
}

/** One of several; `options`: [value, label (a node or a text)]. */
export function radioGroup(t, { id, legend, required = false, options }) {
    return h("fieldset", { class: "field", id: `${id}-group`, "aria-describedby": `${id}-error` },
        h("legend", {}, required ? marked(t, legend, true) : legend),
        errorOf(id),
        options.map(([value, label], i) => h("div", { class: "choice" },
            h("input", { type: "radio", id: i === 0 ? id : `${id}-${i}`, name: id, value }),
            h("label", { for: i === 0 ? id : `${id}-${i}` }, label))));
}

export function checkBox({ id, label }) {
    return h("div", { class: "field" }, errorOf(id), h("div", { class: "choice" },
        h("input", { type: "checkbox", id, name: id, value: "yes", "aria-required": "true", "aria-describedby": `${id}-error` }),
        h("label", { for: id }, label)));
}

/** A field that people neither see nor reach, and that machines like to fill. */
export function trapField(t) {
    return h("div", { class: "trap", id: "website-trap" }, h("label", { for: "website" }, t.trap), errorOf("website"),
        h("input", { id: "website", name: "website", tabindex: "-1", autocomplete: "off", "aria-describedby": "website-error" }));
}
