// SPDX-License-Identifier: GPL-3.0-or-later
// One posting: the facts. The form below them is view/signup.js.
import { plainDay } from "../i18n.js";
import { h, local, paragraphs } from "./dom.js";
import { kindName } from "./list.js";
import { placesMark, rolePlaces, shiftText, totalLeft, whereText } from "./places.js";

function fact(label, value) {
    return value ? [h("dt", {}, label), h("dd", {}, value)] : [];
}

export function backLink(t) {
    return h("p", { class: "back" }, h("a", { href: "#/" }, h("span", { "aria-hidden": "true" }, "← "), t.back));
}

export function postingFacts(state, posting) {
    const { language, t } = state;
    const kind = kindName(state, posting.kind);
    return [
        h("p", {}, placesMark(totalLeft(posting), t, t.full_reserve)),
        paragraphs(posting.text, language),
        h("dl", {},
            fact(t.organisation, posting.organisation),
            fact(t.place, whereText(posting)),
            fact(t.kind, kind && local(kind, language)),
            fact(t.until, posting.validUntil && plainDay(posting.validUntil))),
        posting.shifts.length > 0 && [h("h2", {}, t.shifts), h("ul", { class: "shifts" }, posting.shifts.map((shift) =>
            h("li", {}, h("span", { class: "when" }, shiftText(shift, language)), " ", rolePlaces(posting, shift, language, t))))],
        posting.shifts.length === 0 && posting.roles.length > 0 &&
            [h("h2", {}, t.roles), rolePlaces(posting, null, language, t)],
    ];
}
