// SPDX-License-Identifier: GPL-3.0-or-later
// The postings, and a choice of kind and postcode when there are many.
import { plainDay, textIn } from "../i18n.js";
import { inOrder } from "../postings.js";
import { h, local } from "./dom.js";
import { placesMark, shiftText, totalLeft, whereText } from "./places.js";

const filterFrom = 5; // postings

export function kindName(state, kind) {
    return state.board?.services.find((service) => service.code === kind)?.name ?? null;
}

function item(state, posting) {
    const { language, t } = state;
    const kind = kindName(state, posting.kind);
    const [first, ...others] = posting.shifts;
    const when = first ? [shiftText({ ...first, place: "" }, language), others.length ? t.more_shifts(others.length) : ""]
        .filter(Boolean).join(", ") : posting.validUntil && t.valid_until(plainDay(posting.validUntil));
    const facts = [posting.organisation, whereText(posting), kind && local(kind, language)].filter(Boolean);
    return h("li", { class: "posting" },
        h("h2", {}, h("a", { href: `#/p/${encodeURIComponent(posting.id)}`, id: `link-${posting.id}` },
            local(posting.title, language))),
        h("p", { class: "facts" }, facts.map((fact, i) => [i > 0 && " · ", fact])),
        when && h("p", { class: "facts" }, when),
        h("p", { class: "facts" }, placesMark(totalLeft(posting), t, t.full_reserve)));
}

function choice(id, label, all, options, value, onchange) {
    return h("div", { class: "field" }, h("label", { for: id }, label),
        h("select", { id, onchange: (event) => onchange(event.target.value) }, h("option", { value: "" }, all),
            options.map(([key, text]) => h("option", { value: key, selected: key === value }, text))));
}

function filters(state, redraw) {
    const { filter, language, t } = state;
    const kinds = [...new Set(state.postings.map((posting) => posting.kind))]
        .map((kind) => [kind, textIn(kindName(state, kind) ?? {}, language)?.text]).filter(([, text]) => text)
        .sort((a, b) => a[1].localeCompare(b[1], t.locale));
    const postcodes = [...new Set(state.postings.map((posting) => posting.postcode))].filter(Boolean).sort();
    const set = (name) => (value) => {
        filter[name] = value;
        redraw();
    };
    return h("fieldset", { class: "filters" }, h("legend", {}, t.filter),
        choice("filter-kind", t.filter_kind, t.all_kinds, kinds, filter.kind, set("kind")),
        choice("filter-postcode", t.filter_postcode, t.all_postcodes, postcodes.map((code) => [code, code]),
            filter.postcode, set("postcode")));
}

/** The content of the view; `redraw` is called when the choice changed. */
export function listView(state, redraw) {
    const { filter, postings, t } = state;
    const filtered = postings.length >= filterFrom;
    const chosen = inOrder(postings).filter((posting) => !filtered ||
        ((!filter.kind || posting.kind === filter.kind) && (!filter.postcode || posting.postcode === filter.postcode)));
    const nothing = postings.length > 0 ? t.none_match : state.known ? t.none : "";
    return [
        h("h1", { id: "title", tabindex: "-1" }, t.postings),
        filtered && filters(state, redraw),
        filtered && h("p", { class: "count", role: "status", id: "count" }, t.shown(chosen.length)),
        chosen.length ? h("ul", { class: "postings" }, chosen.map((posting) => item(state, posting))) : h("p", {}, nothing),
    ];
}
