// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for help.
import { textIn } from "../i18n.js";
import { h } from "./dom.js";
import { selectField, textField } from "./fields.js";
import { aboutYou, commonErrors, consentPart, formOf, remarkField } from "./form.js";

function errorsOf(values, t, services) {
    const errors = [];
    if (services.length > 0 && !values.service) {
        errors.push(["service", t.error_service]);
    }
    if (!/^[1-9]\d{3}$/.test(values.postcode)) {
        errors.push(["postcode", t.error_postcode]);
    }
    return [...errors, ...commonErrors(t, values, { phoneNeeded: true })];
}

/** The plain text of a submission (format 1). */
export function requestOf(state, values, now = new Date()) {
    return {
        kind: "request", name: values.name, phone: values.phone, email: "", language: values.language,
        ...values.service && { service: values.service }, postcode: values.postcode,
        ...values.when && { when: values.when }, ...values.remark && { remark: values.remark },
        consent: { version: state.board.consent.version, given: true }, sent: now.toISOString(),
    };
}

/** The form; `send(plain)` gives errors or nothing. */
export function helpForm(state, draft, send) {
    const { board, language, t } = state;
    const services = board.services.map((service) => {
        const name = textIn(service.name, language);
        return name && [service.code, name.text, name.language !== language ? name.language : null];
    }).filter(Boolean);
    return formOf(t, {
        draft, submit: t.send_help, check: (values) => errorsOf(values, t, services),
        send: (values) => send(requestOf(state, values)),
        parts: [
            h("div", { class: "group" },
                services.length > 0 && selectField(t, { id: "service", label: t.service, required: true,
                                                        empty: t.choose_service, options: services }),
                textField(t, { id: "postcode", label: t.postcode, hint: t.postcode_hint, required: true,
                               inputmode: "numeric", autocomplete: "postal-code", maxlength: 4 }),
                textField(t, { id: "when", label: t.when, hint: t.when_hint, maxlength: 200 })),
            aboutYou(t, { phoneNeeded: true }), remarkField(t), consentPart(state, t.data_help)],
    });
}
