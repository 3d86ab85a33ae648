// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do here: leave a message for the desk, take it back, try again. Each says what came of it.
import { clock } from "./i18n.js";
import { boardKey, sealed } from "./seal.js";
import { announce } from "./view/dom.js";
import { messageName } from "./view/messages.js";

export class Desk {
    constructor(config, state, outbox) {
        Object.assign(this, { config, state, outbox, told: new Set() });
    }

    /** Whether the board's key is one to seal for; null while the board is not known. */
    async key() {
        return this.state.board ? boardKey(this.state.board.key, this.config.key) : null;
    }

    /** Seals and keeps it, and sends it when there is a line. Gives errors, or nothing when it is kept. */
    async leave(plain) {
        const { courier, t } = this.state;
        const key = await this.key();
        const submission = key && await sealed(key, plain);
        if (!submission) {
            return [["remark", key ? t.error_long : t.wrong_key]];
        }
        try {
            await this.outbox.add(submission, plain.kind, plain.posting ?? null);
        } catch {
            return [["remark", t.not_kept]];
        }
        this.state.outbox = await this.outbox.all();
        announce(navigator.onLine === false ? t.no_line_short : t.kept_here);
        courier.run();
        return null;
    }

    async takeBack(item) {
        const { courier, t } = this.state;
        const done = await courier.takeBack(item._id);
        announce(!done ? t.left_already : item.tries > 0 ? t.taken_back_maybe : t.taken_back);
        this.state.outbox = await this.outbox.all();
        courier.changed();
    }

    again(item) {
        this.state.courier.run(item._id);
    }

    /** Tells of what was sent since the last time. */
    tell() {
        for (const item of this.state.courier.sent.filter((one) => !this.told.has(one.id))) {
            this.told.add(item.id);
            announce(this.state.t.sent_for(messageName(this.state, item), clock(item.at)));
        }
    }
}
