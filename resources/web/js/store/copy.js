// SPDX-License-Identifier: GPL-3.0-or-later
// The copy of the board in this browser: pulled live from the hub by PouchDB, so that it is there without a line.
// Only the board's own page and its postings are asked for; submissions never come here.
import { Alarm, BackOff, whenBack } from "./back_off.js";
import { remoteBoard } from "./hub.js";

const shown = { $or: [{ _id: "board:info" }, { _id: { $gte: "posting:", $lt: "posting;" } }] };
const stateId = "_local/pulled"; // when the copy was last as the hub has it

/** Whether the browser lets the page keep anything. */
export function canKeep() {
    const name = "entraide-probe";
    return new Promise((answer) => {
        try {
            const opening = indexedDB.open(name);
            opening.onerror = () => answer(false);
            opening.onsuccess = () => {
                opening.result.close();
                indexedDB.deleteDatabase(name);
                answer(true);
            };
        } catch {
            answer(false);
        }
    });
}

export class BoardCopy {
    /** `changed` is called after each change of the documents or of `fresh` and `asOf`. */
    constructor(config, changed) {
        this.name = `entraide-${config.board}`;
        this.remote = remoteBoard(config, () => this.contacted());
        this.changed = changed;
        this.fresh = false; // as the hub has it, as far as is known
        this.asOf = null; // Date of that; null: never
        this.tried = false; // whether the first attempt is over
        this.failed = false;
        this.backOff = new BackOff(1000, 60_000);
        this.alarm = new Alarm(() => this.pull());
    }

    async open() {
        this.local = new PouchDB(this.name, { auto_compaction: true });
        const state = await this.local.get(stateId).catch(() => null);
        this.asOf = state ? new Date(state.at) : null;
        this.local.changes({ live: true, since: "now" }).on("change", () => this.changed());
        whenBack(() => !this.fresh && this.alarm.now());
        addEventListener("offline", () => this.lost());
        this.pull();
    }

    /** The documents, nonsense included. */
    async documents() {
        const [board, rows] = await Promise.all([
            this.local.get("board:info").catch(() => null),
            this.local.allDocs({ startkey: "posting:", endkey: "posting;", include_docs: true }),
        ]);
        return { board, postings: rows.rows.map((row) => row.doc) };
    }

    /** The board's own page from the hub, where nothing can be kept. */
    boardFromHub() {
        return this.remote.get("board:info").catch(() => null);
    }

    pull() {
        this.pulling?.removeAllListeners();
        this.pulling?.cancel();
        const replication = this.local.replicate.from(this.remote, {
            live: true, retry: false, selector: shown, checkpoint: "target", heartbeat: false, timeout: 25_000,
        });
        this.pulling = replication;
        replication.on("paused", (error) => error || this.caughtUp());
        replication.on("error", () => this.stopped(replication));
        replication.on("complete", () => this.stopped(replication));
        replication.catch(() => {}); // said by the event
    }

    contacted() {
        if (this.fresh) {
            this.remember();
        }
    }

    caughtUp() {
        this.backOff.reset();
        this.failed = false;
        this.tried = true;
        this.fresh = true;
        this.remember();
        this.changed();
    }

    /** A poll that broke is tried again at once before anything is said of it. */
    stopped(replication) {
        if (replication !== this.pulling) {
            return;
        }
        if (this.fresh && !this.failed) {
            this.failed = true;
            this.alarm.after(100);
            return;
        }
        this.lost();
        this.alarm.after(this.backOff.next());
    }

    lost() {
        this.fresh = false;
        this.tried = true;
        this.changed();
    }

    remember() {
        this.asOf = new Date();
        const at = this.asOf.toISOString();
        this.remembering = (this.remembering ?? Promise.resolve())
            .then(() => this.local.get(stateId).catch(() => ({ _id: stateId })))
            .then((state) => this.local.put({ ...state, at }))
            .catch(() => {}); // another tab was first
    }
}
