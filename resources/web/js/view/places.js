// SPDX-License-Identifier: GPL-3.0-or-later
// Places left, shifts and places on the map in words.
import { dayText } from "../i18n.js";
import { isFull, placesLeft } from "../postings.js";
import { h, local } from "./dom.js";

export function shiftText(shift, language) {
    const hours = shift.from && shift.to ? `${shift.from}–${shift.to}` : shift.from ?? "";
    return [dayText(shift.date, language), hours, shift.place].filter(Boolean).join(", ");
}

/** A mark and a word, so that nothing hangs on colour. */
export function placesMark(count, t, words = t.full) {
    return count === 0
        ? h("span", { class: "places full" }, h("span", { class: "ring", "aria-hidden": "true" }), words)
        : h("span", { class: "places" }, h("span", { class: "ring open", "aria-hidden": "true" }),
            count === null ? t.places_open : t.places(count));
}

/** The places of a whole posting. */
export function totalLeft(posting) {
    if (isFull(posting)) {
        return 0;
    }
    const roles = posting.roles.length ? posting.roles.map((role) => role.key) : [null];
    const shifts = posting.shifts.length ? posting.shifts : [null];
    const counts = roles.flatMap((role) => shifts.map((shift) => placesLeft(posting, role, shift)))
        .filter((count) => count !== undefined);
    return counts.includes(null) ? null : counts.reduce((sum, count) => sum + count, 0);
}

/** Each role that a shift (null: no shift) needs, with its places. */
export function rolePlaces(posting, shift, language, t) {
    const needed = posting.roles.filter((role) => placesLeft(posting, role.key, shift) !== undefined);
    if (needed.length === 0) {
        return [placesMark(placesLeft(posting, null, shift), t)];
    }
    return h("ul", { class: "roles" }, needed.map((role) => h("li", {}, local(role.name, language) ?? role.key, t.colon,
        placesMark(placesLeft(posting, role.key, shift), t))));
}

export function whereText(posting) {
    return [posting.postcode, posting.locality].filter(Boolean).join(" ");
}
