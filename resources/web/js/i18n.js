// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's language: ?lang=, then the one chosen before, then the browser's; and how dates are written.
import en from "./texts/en.js";
import fr from "./texts/fr.js";
import nl from "./texts/nl.js";
import { languages } from "./postings.js";

export const texts = { fr, nl, en };
export const names = { fr: "Français", nl: "Nederlands", en: "English" };
const remembered = "entraide-language";

function stored() {
    try {
        return localStorage.getItem(remembered);
    } catch {
        return null; // site data are not allowed
    }
}

export function chosenLanguage() {
    const wanted = [new URLSearchParams(location.search).get("lang"), stored(), ...navigator.languages];
    return wanted.map((tag) => tag?.slice(0, 2).toLowerCase()).find((tag) => languages.includes(tag)) ?? "fr";
}

export function rememberLanguage(language) {
    try {
        localStorage.setItem(remembered, language);
    } catch {
        // Then it is asked for again the next time.
    }
}

/** The text in `language`, or else in another one: {text, language}; null without any. */
export function textIn(local, language) {
    const found = [language, ...languages].find((one) => local[one]);
    return found ? { text: local[found], language: found } : null;
}

const two = (number) => String(number).padStart(2, "0");

/** yyyy-MM-dd as "Sat 28/11/2026", in the reader's language. */
export function dayText(date, language) {
    const [year, month, day] = date.split("-");
    const weekday = new Intl.DateTimeFormat(texts[language].locale, { weekday: "short", timeZone: "UTC" })
        .format(new Date(`${date}T12:00:00Z`));
    return `${weekday} ${day}/${month}/${year}`;
}

export const plainDay = (date) => date.split("-").reverse().join("/");
export const clock = (moment) => `${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** dd/MM/yyyy at HH:mm on this computer's clock. */
export function momentText(moment, language) {
    const day = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`;
    return texts[language].moment(day, clock(moment));
}

/** Today at the desk, yyyy-MM-dd. */
export function today() {
    return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date());
}
