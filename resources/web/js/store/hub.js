// SPDX-License-Identifier: GPL-3.0-or-later
// The hub: where postings come from and submissions go to. No cookie, no password, no referrer is ever sent along.

const patience = 60_000; // ms; a long poll ends after 25 s, so a line that is silent for longer is dead

function options(given = {}) {
    const limit = AbortSignal.timeout(patience);
    const signal = given.signal && AbortSignal.any ? AbortSignal.any([given.signal, limit]) : given.signal ?? limit;
    return { ...given, credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store", signal };
}

/** The board's database at the hub. `contacted` is called after each answer that is not a refusal. */
export function remoteBoard(config, contacted) {
    const address = `${config.hub.replace(/\/+$/, "")}/${config.board}`;
    const remote = new PouchDB(address, {
        skip_setup: true,
        fetch: async (url, given) => {
            const response = await fetch(url, options(given));
            if (response.ok) {
                contacted();
            }
            return response;
        },
    });
    remote.id = async () => address; // PouchDB would ask for the hub's own page, which a proxy need not show
    return remote;
}

/**
 * Leaves one sealed submission at the hub; the HTTP status and the seconds of Retry-After (0: none). Throws when the
 * line is down. With new_edits=false the hub takes the revision as it is: a second time changes nothing.
 */
export async function leaveSubmission(config, submission) {
    const address = `${config.hub.replace(/\/+$/, "")}/${config.board}/${encodeURIComponent(submission._id)}`;
    const response = await fetch(`${address}?new_edits=false`, options({
        method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify(submission),
    }));
    return { status: response.status, wait: Number.parseInt(response.headers.get("Retry-After"), 10) || 0 };
}
