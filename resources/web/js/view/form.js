// SPDX-License-Identifier: GPL-3.0-or-later
// What both forms have in common: who one is, consent, errors, and a draft that outlives a change of language. The
// draft is in memory only.
import { languages } from "../postings.js";
import { names } from "../i18n.js";
import { h, local, paragraphs } from "./dom.js";
import { checkBox, radioGroup, textField, trapField } from "./fields.js";

export function aboutYou(t, { phoneNeeded }) {
    const phone = textField(t, { id: "phone", label: t.phone, type: "tel", autocomplete: "tel", maxlength: 40,
                                 required: phoneNeeded, mark: phoneNeeded });
    const email = textField(t, { id: "email", label: t.email, type: "email", autocomplete: "email", maxlength: 254, mark: false });
    return h("fieldset", { class: "group" }, h("legend", {}, t.about_you),
        textField(t, { id: "name", label: t.name, required: true, autocomplete: "name", maxlength: 100 }),
        !phoneNeeded && h("p", { class: "hint" }, t.reach_hint),
        phone, !phoneNeeded && email,
        radioGroup(t, { id: "language", legend: t.language,
                        options: languages.map((one) => [one, h("span", { lang: one }, names[one])]) }));
}

export function remarkField(t) {
    return textField(t, { id: "remark", label: t.remark, hint: t.remark_hint, rows: 4, maxlength: 500 });
}

export function consentPart(state, about) {
    const { board, language, t } = state;
    const asked = local(board.consent.text, language) ?? t.consent_plain;
    return h("fieldset", { class: "group" }, h("legend", {}, t.data),
        h("p", {}, about), h("p", {}, t.data_rights, " ", contactText(state)),
        checkBox({ id: "consent", label: [asked, board.consent.version && h("span", { class: "mark" }, " ",
            t.consent_version(board.consent.version))] }),
        trapField(t));
}

/** How to reach the desk otherwise; null when the board does not say. */
export function contactText(state) {
    return local(state.board?.contact ?? {}, state.language);
}

export function contactPart(state, reason) {
    const contact = paragraphs(state.board?.contact ?? {}, state.language);
    return h("div", { class: "notice warning" }, h("p", {}, reason),
        contact.length > 0 && [h("h2", {}, state.t.reach_us), contact]);
}

const clean = (text) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " ").trim();

/** What stands in the form, without what no keyboard writes: control characters and changes of direction. */
export function valuesOf(form) {
    return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, clean(value.replace(/\r\n?/g, "\n"))]));
}

export function fillForm(form, values) {
    for (const control of form.elements) {
        if (control.type === "radio" || control.type === "checkbox") {
            control.checked = values[control.name] === control.value;
        } else if (control.name && values[control.name] !== undefined) {
            control.value = values[control.name];
        }
    }
}

/** Errors about who one is and the consent: [id of the field, text]. */
export function commonErrors(t, values, { phoneNeeded }) {
    const errors = [];
    if (!values.name) {
        errors.push(["name", t.error_name]);
    }
    if (!values.phone && phoneNeeded) {
        errors.push(["phone", t.error_phone_needed]);
    } else if (!values.phone && !values.email) {
        errors.push(["phone", t.error_reach]);
    }
    if (values.phone && (!/^\+?[\d\s./()-]+$/.test(values.phone) || values.phone.replace(/\D/g, "").length < 8)) {
        errors.push(["phone", t.error_phone]);
    }
    if (values.email && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(values.email)) {
        errors.push(["email", t.error_email]);
    }
    if (values.consent !== "yes") {
        errors.push(["consent", t.error_consent]);
    }
    if (values.website) {
        errors.push(["website", t.error_trap]);
    }
    return errors;
}

/** Shows the errors beside their fields and as a list of links that takes the focus; without any, clears them. */
export function showErrors(form, t, errors) {
    for (const line of form.querySelectorAll(".error")) {
        const [, text] = errors.find(([id]) => line.id === `${id}-error`) ?? [];
        line.hidden = !text;
        line.replaceChildren(...text ? [h("span", { class: "mark" }, t.error_prefix), " ", text] : []);
        const field = form.querySelector(`#${CSS.escape(line.id.replace(/-error$/, ""))}`);
        for (const one of field?.type === "radio" ? form.elements[field.name] : [field]) {
            one?.toggleAttribute("aria-invalid", false);
            text && one?.setAttribute("aria-invalid", "true");
        }
    }
    form.querySelector(".trap, .trap-seen")?.setAttribute("class", errors.some(([id]) => id === "website") ? "trap-seen" : "trap");
    const summary = form.querySelector(".errors");
    summary.hidden = errors.length === 0;
    summary.replaceChildren(h("h2", { id: "errors-title" }, t.errors(errors.length)),
        h("ul", {}, errors.map(([id, text]) => h("li", {}, h("a", { href: `#${id}`, onclick: (event) => {
            event.preventDefault(); // the address says which view is open
            form.querySelector(`#${CSS.escape(id)}`)?.focus();
        } }, text)))));
    if (errors.length > 0) {
        summary.focus();
    }
}

/**
 * A form with its summary of errors. `send(values)` is called once at a time, with what has no error; it returns errors
 * of its own, or nothing when all went well.
 */
export function formOf(t, { draft, check, send, submit, parts }) {
    let busy = false;
    const form = h("form", { novalidate: true, autocomplete: "on",
        oninput: () => Object.assign(draft, { consent: undefined, ...valuesOf(form) }),
        onsubmit: async (event) => {
            event.preventDefault();
            if (busy) {
                return;
            }
            busy = true;
            const values = valuesOf(form);
            const errors = check(values);
            showErrors(form, t, errors.length ? errors : await send(values) ?? []);
            busy = false;
        } },
        h("div", { class: "errors", tabindex: "-1", role: "group", "aria-labelledby": "errors-title", hidden: true },
            h("h2", { id: "errors-title" })),
        parts, h("p", { class: "actions" }, h("button", { type: "submit", class: "primary" }, submit)));
    fillForm(form, draft);
    return form;
}
