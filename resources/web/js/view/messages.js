// SPDX-License-Identifier: GPL-3.0-or-later
// What this browser has to send and has sent, with what became of it.
import { clock, momentText, textIn } from "../i18n.js";
import { h } from "./dom.js";

export function messageName(state, item) {
    if (item.kind === "request") {
        return state.t.message_request;
    }
    const posting = state.postings.find((one) => one.id === item.posting);
    return posting ? state.t.message_signup(textIn(posting.title, state.language).text) : state.t.message_signup_plain;
}

function stateOf(state, item) {
    const { t } = state;
    if (state.courier.sending === item._id) {
        return t.now_sending;
    }
    if (item.state === "busy") {
        return t.busy(clock(new Date(item.notBefore)));
    }
    if (item.state === "refused" || item.state === "tooLong") {
        return item.state === "refused" ? t.refused : t.too_long;
    }
    return navigator.onLine === false || !state.copy.fresh ? t.no_line : t.no_answer;
}

function waiting(state, item, actions) {
    const { t } = state;
    const wrong = item.state === "refused" || item.state === "tooLong";
    const closed = item.posting && state.known && !state.postings.some((posting) => posting.id === item.posting);
    const name = `name-${item._id}`;
    return h("li", { class: wrong ? "message danger" : "message warning" },
        h("p", {}, h("strong", { id: name }, messageName(state, item)), ", ", t.written(momentText(new Date(item.made), state.language))),
        h("p", {}, stateOf(state, item)),
        closed && h("p", {}, t.posting_closed),
        state.courier.sending !== item._id && h("p", { class: "actions" },
            item.state === "refused" && h("button", { type: "button", id: `again-${item._id}`, "aria-describedby": name,
                                                      onclick: () => actions.again(item) }, t.try_again),
            h("button", { type: "button", id: `back-${item._id}`, "aria-describedby": name,
                          onclick: () => actions.takeBack(item) }, t.take_back)));
}

/** Nothing when there is nothing to tell. `actions`: takeBack(item), again(item). */
export function messagesPart(state, actions) {
    const { courier, outbox, t } = state;
    if (outbox.length === 0 && courier.sent.length === 0) {
        return [];
    }
    return [
        h("h2", { id: "messages-title", tabindex: "-1" }, t.messages),
        h("ul", {}, outbox.map((item) => waiting(state, item, actions)),
            courier.sent.map((item) => h("li", { class: "message positive" },
                h("p", {}, h("strong", {}, messageName(state, item))), h("p", {}, t.sent_at(clock(item.at)))))),
    ];
}
