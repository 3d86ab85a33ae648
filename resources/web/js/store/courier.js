// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what is in the outbox to the hub, one after the other, for as long as it takes.
import { Alarm, BackOff, whenBack } from "./back_off.js";
import { leaveSubmission } from "./hub.js";

const laterAtLeast = 60; // s
const laterAtMost = 6 * 3600; // s; a hub that names more than this is not believed
const refusedAgain = 3600; // s

/** What an HTTP status means for a submission: arrived, tooLong, busy, refused or waiting (as if there were no line). */
export function outcomeOf(status) {
    if ((status >= 200 && status < 300) || status === 409) {
        return "arrived"; // 409: it is there already
    }
    if (status === 413) {
        return "tooLong";
    }
    if (status === 429 || status === 503) {
        return "busy";
    }
    return status >= 400 && status < 500 ? "refused" : "waiting";
}

export class Courier {
    /** `changed` is called when anything here changed; `sent` holds what arrived since the page was opened. */
    constructor(config, outbox, changed) {
        Object.assign(this, { config, outbox, changed, sent: [], sending: null, busy: false, again: false });
        this.backOff = new BackOff(2000, 300_000);
        this.alarm = new Alarm(() => this.run());
    }

    start() {
        whenBack(() => this.alarm.now());
        this.run();
    }

    /** Tries now what waits; with `id` that one even if it was told to wait. */
    async run(id = null) {
        if (this.busy) {
            this.again = id ?? true;
            return;
        }
        this.busy = true;
        try {
            const line = await this.deliverAll(id);
            this.schedule(line, await this.outbox.all());
        } finally {
            this.busy = false;
        }
        if (this.again) {
            const next = this.again === true ? null : this.again;
            this.again = false;
            this.run(next);
        }
    }

    /** Whether the line held. */
    async deliverAll(id) {
        const due = (item) => item._id === id || (item.state !== "tooLong" && !(item.notBefore > Date.now()));
        for (const item of (await this.outbox.all()).filter(due)) {
            if (navigator.onLine === false || !await this.deliver(item)) {
                return false;
            }
        }
        return true;
    }

    async deliver(item) {
        this.sending = item._id;
        await this.outbox.note(item._id, { tries: item.tries + 1 });
        this.changed();
        let outcome = "waiting";
        let wait = 0;
        try {
            const answer = await leaveSubmission(this.config, item.submission);
            outcome = outcomeOf(answer.status);
            wait = answer.wait;
        } catch {
            // No line; it stays as it is.
        }
        this.sending = null;
        if (outcome === "arrived") {
            await this.outbox.remove(item._id);
            this.sent.push({ id: item._id, kind: item.kind, posting: item.posting, at: new Date() });
        } else {
            await this.outbox.note(item._id, { state: outcome, notBefore: this.notBefore(outcome, wait) });
        }
        this.changed();
        return outcome !== "waiting";
    }

    notBefore(outcome, wait) {
        const seconds = { busy: Math.min(Math.max(wait, laterAtLeast), laterAtMost), refused: refusedAgain }[outcome] ?? 0;
        return seconds ? Date.now() + seconds * 1000 : 0;
    }

    schedule(line, items) {
        const waiting = items.filter((item) => item.state !== "tooLong");
        if (waiting.length === 0) {
            this.alarm.stop();
        } else if (!line) {
            this.alarm.after(this.backOff.next());
        } else {
            this.backOff.reset();
            this.alarm.after(Math.max(1000, Math.min(...waiting.map((item) => item.notBefore || 0)) - Date.now()));
        }
    }

    /** False when it had left already. */
    async takeBack(id) {
        return this.sending !== id && this.outbox.remove(id);
    }
}
