// SPDX-License-Identifier: GPL-3.0-or-later
// What stands round every view: the board's name, languages, the parts of the page, how fresh it is, the contact.
import { momentText, names, textIn } from "../i18n.js";
import { languages } from "../postings.js";
import { contactText } from "./form.js";
import { fill, h } from "./dom.js";

const at = (id) => document.getElementById(id);

function languageLink(state, one, choose) {
    return h("li", {}, h("a", { href: `?lang=${one}${location.hash}`, lang: one, hreflang: one, id: `lang-${one}`,
        "aria-current": one === state.language && "true",
        onclick: (event) => {
            event.preventDefault(); // what stands in a form stays
            choose(one);
        } }, names[one]));
}

function freshness(state) {
    const { copy, t } = state;
    if (copy.fresh) {
        return ["fresh", t.fresh];
    }
    if (!copy.tried) {
        return ["", t.loading];
    }
    return ["stale", copy.asOf ? t.stale(momentText(copy.asOf, state.language)) : t.never];
}

export function boardName(state) {
    return textIn(state.board?.name ?? {}, state.language) ?? { text: state.t.board, language: state.language };
}

export function drawFrame(state, route, choose) {
    const { t } = state;
    document.documentElement.lang = state.language;
    const name = boardName(state);
    fill(at("skip"), t.skip);
    at("skip").onclick = (event) => {
        event.preventDefault(); // the address says which view is open
        at("content").focus();
    };
    fill(at("board-name"), h("span", { lang: name.language !== state.language && name.language }, name.text));
    at("languages").setAttribute("aria-label", t.choose_language);
    fill(at("languages"), h("ul", {}, languages.map((one) => languageLink(state, one, choose))));
    at("views").setAttribute("aria-label", t.views);
    fill(at("views"), h("ul", {}, [["postings", "#/", t.nav_postings], ["help", "#/help", t.nav_help]].map(([view, href, text]) =>
        h("li", {}, h("a", { href, id: `nav-${view}`, "aria-current": view === route.view && "page" }, text)))));
    const contact = contactText(state);
    fill(at("contact"), contact && [h("strong", {}, t.contact), t.colon, contact]);
    drawFreshness(state);
}

export function drawFreshness(state) {
    const [kind, text] = freshness(state);
    const line = at("freshness");
    line.className = kind;
    if (line.textContent !== text) {
        line.textContent = text; // a live region: only a change is read out
    }
}
