// SPDX-License-Identifier: GPL-3.0-or-later
// How long to wait before trying again: doubling, with jitter so that not everybody comes back at the same moment.

export class BackOff {
    constructor(first = 1000, most = 300_000, random = Math.random) {
        Object.assign(this, { first, most, random, failures: 0 });
    }

    /** Milliseconds until the next try. */
    next() {
        const full = Math.min(this.most, this.first * 2 ** this.failures);
        this.failures += 1;
        return full / 2 + this.random() * full / 2;
    }

    reset() {
        this.failures = 0;
    }
}

/** A timer that can be brought forward: `now` runs what waits. */
export class Alarm {
    constructor(ring) {
        Object.assign(this, { ring, timer: null });
    }

    after(milliseconds) {
        this.stop();
        this.timer = setTimeout(() => this.now(), milliseconds);
    }

    now() {
        this.stop();
        this.ring();
    }

    stop() {
        clearTimeout(this.timer);
        this.timer = null;
    }
}

/** Calls `back` when the line seems to be back, or somebody looks at the page again. */
export function whenBack(back) {
    addEventListener("online", back);
    addEventListener("pageshow", (event) => event.persisted && back());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && back());
}
