// SPDX-License-Identifier: GPL-3.0-or-later
// The page's words: the same ones in each language, and written as that language is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { texts } from "../../resources/web/js/i18n.js";

/** Each text with what may stand in it: a number, a name. */
function samples(language) {
    return Object.entries(texts[language]).flatMap(([key, value]) => typeof value === "string" ? [[key, value]]
        : [0, 1, 2].map((count) => [key, value(count, "10:00")]));
}

test("should have every text in every language", () => {
    const keys = Object.keys(texts.en);
    for (const language of ["fr", "nl"]) {
        assert.deepEqual(Object.keys(texts[language]), keys);
        for (const key of keys) {
            assert.equal(typeof texts[language][key], typeof texts.en[key], key);
            assert.equal(texts[language][key].length > 0, texts.en[key].length > 0, key);
        }
    }
});

test("should use every text and no other", () => {
    const folder = new URL("../../resources/web/js/", import.meta.url);
    const sources = ["desk.js", "i18n.js", ...["fields", "form", "frame", "help", "list", "messages", "places", "posting", "signup",
        "views"].map((name) => `view/${name}.js`)].map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
    const used = new Set([...sources.matchAll(/(?:\bt|texts\[\w+\])\.([a-z_]+)/g)].map(([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(texts.en).sort());
});

test("should write each language as it is written", () => {
    for (const language of ["fr", "nl", "en"]) {
        for (const [key, text] of samples(language)) {
            assert.doesNotMatch(text, key === "colon" ? /^$/ : /undefined|null|\s$|^\s|!|'/, `${language} ${key}`);
        }
    }
    for (const [key, text] of samples("fr")) {
        assert.doesNotMatch(text, / [;:?»]|« /, `a line may not break there: ${key}`);
        assert.doesNotMatch(text, /\b(tu|ton|ta|tes|toi)\b/i, key);
    }
    for (const [key, text] of samples("nl")) {
        assert.doesNotMatch(text, /\b(je|jij|jouw|jou)\b/i, key);
    }
});
