// SPDX-License-Identifier: GPL-3.0-or-later
// Narrows what the page may speak to, and lets it start its one service worker.

/** A second Content-Security-Policy: of all hosts only this page's own and the hub. */
export function allowOnly(hub) {
    const policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = `connect-src 'self' ${new URL(hub).origin}`;
    document.head.append(policy);
}

/** Keeps the page's own files in the browser, so that it opens without a line. */
export function startWorker() {
    const address = new URL("sw.js", document.baseURI).href;
    const trusted = globalThis.trustedTypes?.createPolicy("noticeboard", { createScriptURL: () => address });
    navigator.serviceWorker?.register(trusted?.createScriptURL("") ?? address).catch(() => {}); // then only with a line
}
