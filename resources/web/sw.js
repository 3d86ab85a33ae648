// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the page's own files, so that it opens without a line. "./dev web" writes the list of files and their digest;
// a new digest brings all of them anew. What goes to the hub is none of its business.
const version = "development";
const files = [];
const edited = new URL("config.js", self.location).href; // an association's own: from the line when there is one
const patience = 4000; // ms

self.addEventListener("install", (event) => {
    event.waitUntil(caches.open(version)
        .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: "reload" }))))
        .then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
    event.waitUntil(caches.keys()
        .then((keys) => Promise.all(keys.filter((key) => key !== version).map((key) => caches.delete(key))))
        .then(() => self.clients.claim()));
});

async function newest(request) {
    const cache = await caches.open(version);
    try {
        const response = await fetch(request, { cache: "no-cache", signal: AbortSignal.timeout(patience) });
        if (response.ok) {
            await cache.put(request, response.clone());
            return response;
        }
    } catch {
        // No line: the kept one.
    }
    return await cache.match(request) ?? Response.error();
}

self.addEventListener("fetch", (event) => {
    const address = new URL(event.request.url);
    address.search = "";
    address.hash = "";
    if (event.request.method !== "GET" || address.origin !== self.location.origin) {
        return;
    }
    if (address.href === edited) {
        event.respondWith(newest(event.request));
    } else if (files.some((file) => new URL(file, self.location).href === address.href)) {
        event.respondWith(caches.open(version).then((cache) => cache.match(address.href))
            .then((kept) => kept ?? fetch(event.request)));
    }
});
