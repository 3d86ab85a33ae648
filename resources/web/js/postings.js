// SPDX-License-Identifier: GPL-3.0-or-later
// What came from the hub, read strictly: whatever is not as it should be is left out, and nothing is repaired. Pure.

export const languages = ["fr", "nl", "en"];
const mostEntries = 100;

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value.slice(0, mostEntries) : []);
const code = (value) => (typeof value === "string" && /^[\w:.-]{1,80}$/.test(value) ? value : null);
const date = (value) => (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(value)) ? value : null);
const time = (value) => (typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : null);
const left = (value) => (Number.isInteger(value) && value >= 0 && value < 1e6 ? value : null); // null: no limit

function text(value, longest = 200) {
    return typeof value === "string" ? value.slice(0, longest).trim() : "";
}

/** {fr, nl, en} with the languages that have a text. */
function localText(value, longest) {
    const result = {};
    for (const language of languages) {
        const found = isObject(value) ? text(value[language], longest) : "";
        if (found) {
            result[language] = found;
        }
    }
    return result;
}

const hasText = (value) => Object.keys(value).length > 0;

function roleOf(value) {
    return isObject(value) && code(value.key) ? { key: value.key, name: localText(value.name), left: left(value.left) } : null;
}

function shiftOf(value) {
    if (!isObject(value) || !code(value.key) || !date(value.date)) {
        return null;
    }
    const places = listOf(value.places).filter((place) => isObject(place) && code(place.role))
        .map((place) => ({ role: place.role, left: left(place.left) }));
    return { key: value.key, date: value.date, from: time(value.from), to: time(value.to), place: text(value.place), places };
}

/** Null for nonsense, and for what is neither published nor full. */
export function postingOf(document) {
    if (!isObject(document) || document.type !== "posting" || !/^posting:[\w-]{1,64}$/.test(document._id) ||
        !["published", "full"].includes(document.state)) {
        return null;
    }
    const title = localText(document.title);
    if (!hasText(title)) {
        return null;
    }
    return {
        id: document._id, full: document.state === "full", title, text: localText(document.text, 4000),
        kind: code(document.kind) ?? "", organisation: text(document.organisation), locality: text(document.locality),
        postcode: /^\d{4}$/.test(document.postcode) ? String(document.postcode) : "",
        validUntil: date(document.valid_until),
        questions: listOf(document.questions).map((question) => localText(question, 500)),
        roles: listOf(document.roles).map(roleOf).filter(Boolean),
        shifts: listOf(document.shifts).map(shiftOf).filter(Boolean)
            .sort((a, b) => `${a.date}${a.from}`.localeCompare(`${b.date}${b.from}`)),
    };
}

/** Null while the board is not known, or of a format that this page is too old for. */
export function boardOf(document) {
    if (!isObject(document) || document.type !== "board" || document.format !== 1 || !isObject(document.key)) {
        return null;
    }
    const consent = isObject(document.consent) ? document.consent : {};
    return {
        name: localText(document.name), contact: localText(document.contact, 500), key: document.key,
        consent: { version: text(consent.version, 40), text: localText(consent, 4000) },
        services: listOf(document.services).filter((service) => isObject(service) && code(service.code))
            .map((service) => ({ code: service.code, name: localText(service) })),
    };
}

/** Places left for a role (null: no role) in a shift (null: no shift): a number, null without a limit, or undefined
 * when that shift has no need of the role. */
export function placesLeft(posting, role, shift) {
    if (posting.full) {
        return 0;
    }
    const ofRole = posting.roles.find((one) => one.key === role);
    if (!shift?.places.length) {
        return ofRole ? ofRole.left : null;
    }
    if (!ofRole) {
        const counts = shift.places.map((place) => place.left);
        return counts.includes(null) ? null : counts.reduce((sum, count) => sum + count, 0);
    }
    return shift.places.find((place) => place.role === role)?.left;
}

/** Whether nobody can be taken any more. */
export function isFull(posting) {
    const full = (count) => count === 0 || count === undefined;
    if (posting.full) {
        return true;
    }
    const roles = posting.roles.length ? posting.roles.map((role) => role.key) : [null];
    const shifts = posting.shifts.length ? posting.shifts : [null];
    return roles.every((role) => shifts.every((shift) => full(placesLeft(posting, role, shift))));
}

/** Whether it can still be signed up for on `today` (yyyy-MM-dd). */
export function isOver(posting, today) {
    const last = posting.shifts.length ? posting.shifts[posting.shifts.length - 1].date : null;
    return (posting.validUntil !== null && posting.validUntil < today) || (last !== null && last < today);
}

/** The soonest first; the full ones after those with places. */
export function inOrder(postings) {
    const when = (posting) => posting.shifts[0]?.date ?? posting.validUntil ?? "9999";
    return [...postings].sort((a, b) => isFull(a) - isFull(b) || when(a).localeCompare(when(b)) || a.id.localeCompare(b.id));
}
