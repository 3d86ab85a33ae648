// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent, kept in this browser: sealed submissions, and beside each only its kind, its posting and how
// sending went. Nobody who reads the disk learns who wrote or what.

export class Outbox {
    constructor(config) {
        this.name = `entraide-outbox-${config.board}`;
    }

    open() {
        this.store = new PouchDB(this.name, { auto_compaction: true });
    }

    async add(submission, kind, posting = null) {
        const made = new Date().toISOString();
        await this.store.put({ _id: submission._id, submission, kind, posting, made, tries: 0, state: "waiting" });
    }

    /** The oldest first. */
    async all() {
        const { rows } = await this.store.allDocs({ include_docs: true });
        return rows.map((row) => row.doc).sort((a, b) => a.made.localeCompare(b.made));
    }

    /** False when it is not here any more: sent or taken back, perhaps in another tab. */
    async note(id, changes) {
        try {
            await this.store.put({ ...await this.store.get(id), ...changes });
            return true;
        } catch {
            return false;
        }
    }

    async remove(id) {
        try {
            await this.store.remove(await this.store.get(id));
            return true;
        } catch {
            return false;
        }
    }

    onChange(changed) {
        this.store.changes({ live: true, since: "now" }).on("change", changed);
    }
}
