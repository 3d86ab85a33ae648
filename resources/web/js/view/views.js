// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the view that the address names. News redraw the facts; a form that somebody is filling in stays as it is until
// what it asks has changed.
import { canSeal } from "../seal.js";
import { isFull } from "../postings.js";
import { today } from "../i18n.js";
import { announce, fill, h, local } from "./dom.js";
import { contactPart } from "./form.js";
import { boardName } from "./frame.js";
import { helpForm } from "./help.js";
import { listView } from "./list.js";
import { messagesPart } from "./messages.js";
import { backLink, postingFacts } from "./posting.js";
import { signupForm } from "./signup.js";

function decoded(text) {
    try {
        return decodeURIComponent(text);
    } catch {
        return text; // somebody's own address
    }
}

const main = () => document.getElementById("content");

export class Views {
    constructor(state, desk) {
        Object.assign(this, { state, desk, left: new Set(), drawn: "" });
    }

    route() {
        const [, view, id] = location.hash.split("/");
        if (view === "p" && id) {
            return { view: "posting", id: decoded(id) };
        }
        return { view: view === "help" ? "help" : "postings" };
    }

    posting(route = this.route()) {
        const posting = this.state.postings.find((one) => one.id === route.id);
        const day = today();
        return posting && { ...posting, shifts: posting.shifts.filter((shift) => shift.date >= day) };
    }

    /** Everything anew. `arrive`: the reader came here by a link, and starts at the title. */
    draw({ arrive = false } = {}) {
        const route = this.route();
        const view = { postings: () => listView(this.state, () => this.update()), help: () => this.help(),
                       posting: () => this.onePosting(route) }[route.view]();
        fill(main(), view);
        this.drawn = route.view === "postings" ? "" : this.asked(route);
        this.drawForm(route);
        this.drawMessages();
        const title = document.getElementById("title");
        document.title = `${title.textContent} · ${boardName(this.state).text}`;
        if (arrive) {
            title.focus();
            scrollTo(0, 0);
        }
    }

    /** After news. */
    update() {
        const route = this.route();
        const asked = this.asked(route);
        if (route.view === "postings") {
            fill(main(), listView(this.state, () => this.update()));
        } else if (route.view === "posting" && this.posting(route) && document.getElementById("facts")) {
            this.redrawPosting(route, asked);
        } else if (asked !== this.drawn) {
            const closed = route.view === "posting" && document.querySelector("form");
            this.draw();
            closed && announce(this.state.t.gone_while_writing);
        }
        this.drawMessages();
        this.desk.tell();
    }

    redrawPosting(route, asked) {
        const posting = this.posting(route);
        fill(document.getElementById("title"), local(posting.title, this.state.language));
        fill(document.getElementById("facts"), postingFacts(this.state, posting));
        if (asked !== this.drawn) {
            this.drawn = asked;
            document.getElementById("form-title").textContent = this.formTitle(posting);
            this.drawForm(route);
        }
    }

    formTitle(posting) {
        return isFull(posting) ? this.state.t.signup_full : this.state.t.signup;
    }

    /** What the form depends on: when it changes, the form is made anew. */
    asked(route) {
        const { board, language, canKeep, copy, known } = this.state;
        const posting = this.posting(route);
        const nothingCame = !board && copy.tried;
        return JSON.stringify([route, board, language, canKeep, known, nothingCame, this.left.has(route.id ?? route.view), posting &&
            [posting.title, posting.questions, posting.roles, posting.shifts, posting.full]]);
    }

    onePosting(route) {
        const { known, language, t } = this.state;
        const posting = this.posting(route);
        if (!posting) {
            return [backLink(t), h("h1", { id: "title", tabindex: "-1" }, t.postings),
                    known && h("p", { class: "notice warning" }, t.gone)];
        }
        return [backLink(t), h("h1", { id: "title", tabindex: "-1" }, local(posting.title, language)),
                h("div", { id: "facts" }, postingFacts(this.state, posting)),
                h("section", { "aria-labelledby": "form-title" }, h("h2", { id: "form-title" }, this.formTitle(posting)),
                    h("div", { id: "form" }))];
    }

    help() {
        const { t } = this.state;
        return [h("h1", { id: "title", tabindex: "-1" }, t.help), h("p", {}, t.help_intro), h("div", { id: "form" })];
    }

    /** Why there can be no form, or null. */
    async obstacle() {
        const { boardDocument, board, canKeep, t } = this.state;
        if (!canSeal()) {
            return t.no_sealing;
        }
        if (!canKeep) {
            return t.no_storage;
        }
        if (!board) {
            return boardDocument ? t.not_a_board : this.state.copy.tried ? t.never : t.loading;
        }
        return await this.desk.key() ? null : t.wrong_key;
    }

    async drawForm(route) {
        const place = document.getElementById("form");
        if (!place) {
            return;
        }
        const key = route.id ?? route.view;
        const { drafts, language, t } = this.state;
        const obstacle = await this.obstacle();
        if (!place.isConnected) {
            return; // another view was drawn meanwhile
        }
        if (obstacle) {
            fill(place, contactPart(this.state, obstacle));
        } else if (this.left.has(key)) {
            fill(place, h("div", { class: "notice positive" }, h("p", {}, t.kept_here), h("p", { class: "actions" },
                h("button", { type: "button", id: "another", onclick: () => this.another(key) }, t.another))));
        } else {
            const draft = drafts[key] ??= { language };
            const send = (plain) => this.send(key, plain);
            const posting = this.posting(route);
            fill(place, route.view === "help" ? helpForm(this.state, draft, send)
                : signupForm(this.state, posting, draft, send));
        }
    }

    async send(key, plain) {
        const errors = await this.desk.leave(plain);
        if (errors) {
            return errors;
        }
        delete this.state.drafts[key];
        this.left.add(key);
        this.draw();
        document.getElementById("messages-title")?.focus();
        return [];
    }

    another(key) {
        this.left.delete(key);
        this.draw();
        document.getElementById("title").focus();
    }

    drawMessages() {
        const place = document.getElementById("messages");
        const parts = messagesPart(this.state, this.desk);
        place.hidden = parts.length === 0;
        fill(place, parts);
    }
}
