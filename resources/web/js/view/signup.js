// SPDX-License-Identifier: GPL-3.0-or-later
// Signing up for a posting.
import { placesLeft } from "../postings.js";
import { h, local } from "./dom.js";
import { radioGroup, textField } from "./fields.js";
import { aboutYou, commonErrors, consentPart, formOf, remarkField } from "./form.js";
import { placesMark, shiftText } from "./places.js";

/** The role and the shift that were chosen, or the only ones there are. */
function chosen(posting, values) {
    const role = posting.roles.length === 1 ? posting.roles[0] : posting.roles.find((one) => one.key === values.role);
    const shift = posting.shifts.length === 1 ? posting.shifts[0] : posting.shifts.find((one) => one.key === values.shift);
    return { role: role ?? null, shift: shift ?? null };
}

function leftOf(posting, values) {
    const { role, shift } = chosen(posting, values);
    const complete = (role || posting.roles.length === 0) && (shift || posting.shifts.length === 0);
    return complete ? placesLeft(posting, role?.key ?? null, shift) : null;
}

function errorsOf(posting, values, t) {
    const { role, shift } = chosen(posting, values);
    const errors = [];
    if (posting.shifts.length > 0 && !shift) {
        errors.push(["shift", t.error_shift]);
    }
    if (posting.roles.length > 0 && !role) {
        errors.push(["role", t.error_role]);
    }
    if (errors.length === 0 && placesLeft(posting, role?.key ?? null, shift) === undefined) {
        errors.push([posting.roles.length > 1 ? "role" : "shift", t.error_pair]);
    }
    return [...errors, ...commonErrors(t, values, { phoneNeeded: false })];
}

/** The plain text of a submission (format 1). */
export function signupOf(state, posting, values, now = new Date()) {
    const { role, shift } = chosen(posting, values);
    return {
        kind: "signup", name: values.name, phone: values.phone, email: values.email, language: values.language,
        posting: posting.id, ...role && { role: role.key }, ...shift && { shift: shift.key },
        answers: posting.questions.map((_, i) => values[`answer-${i}`] ?? ""), ...values.remark && { remark: values.remark },
        consent: { version: state.board.consent.version, given: true }, sent: now.toISOString(),
    };
}

function choices(state, posting) {
    const { language, t } = state;
    const shifts = posting.shifts.map((shift) =>
        [shift.key, [shiftText(shift, language), " ", placesMark(placesLeft(posting, null, shift), t)]]);
    const roles = posting.roles.map((role) => [role.key, [local(role.name, language) ?? role.key,
        posting.shifts.length === 0 && [" ", placesMark(placesLeft(posting, role.key, null), t)]]]);
    return [
        shifts.length > 1 && radioGroup(t, { id: "shift", legend: t.choose_shift, required: true, options: shifts }),
        roles.length > 1 && radioGroup(t, { id: "role", legend: t.choose_role, required: true, options: roles }),
        h("p", { class: "hint", role: "status", id: "choice-left" }),
    ];
}

function questions(state, posting) {
    const { language, t } = state;
    const fields = posting.questions.map((question, i) => {
        const text = local(question, language);
        return text && textField(t, { id: `answer-${i}`, label: text, rows: 2, maxlength: 500 });
    }).filter(Boolean);
    return fields.length > 0 && h("fieldset", { class: "group" }, h("legend", {}, t.questions), fields);
}

/** The form; `send(plain)` gives errors or nothing. */
export function signupForm(state, posting, draft, send) {
    const { t } = state;
    const form = formOf(t, {
        draft, submit: t.send_signup, check: (values) => errorsOf(posting, values, t),
        send: (values) => send(signupOf(state, posting, values)),
        parts: [choices(state, posting), aboutYou(t, { phoneNeeded: false }), questions(state, posting), remarkField(t),
                consentPart(state, t.data_signup)],
    });
    const follow = () => {
        const left = leftOf(posting, draft);
        const asked = posting.roles.length > 1 || posting.shifts.length > 1;
        form.querySelector("#choice-left").textContent =
            left === 0 ? (posting.full ? t.reserve_hint : t.choice_full) : asked && left > 0 ? t.choice_left(left) : "";
        form.querySelector("button.primary").textContent = left === 0 ? t.send_reserve : t.send_signup;
    };
    form.addEventListener("change", follow);
    follow();
    return form;
}
