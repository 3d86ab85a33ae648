// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the page have in common: a hub with a desk's board, the association's web server, a browser. After
// each test it is made sure that nothing went wrong in the page, that it spoke to nobody else, and that no answer of the
// hub told of a submission.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";
import { launch, Site, visitor } from "./board_browser.mjs";
import { boardInfo, Desk, postings } from "./board_desk.mjs";
import { Hub } from "./board_hub.mjs";

export const board = `board-${"a".repeat(32)}`;

/** Call once in a file; gives an object whose hub, desk, site and browser are there in each test. */
export function scene() {
    const here = { board, visitors: [] };
    before(async () => {
        here.browser = await launch();
    });
    after(() => here.browser.close(), { timeout: 20_000 });
    beforeEach(async () => {
        here.desk = new Desk();
        here.hub = new Hub(board);
        await here.hub.up();
        await here.hub.database.bulkDocs([boardInfo(here.desk.key), ...postings()]);
        here.site = new Site({ hub: here.hub.url, board });
        await here.site.up();
        here.expected = []; // problems that a test asks for
    });
    afterEach(async () => {
        const problems = here.visitors.flatMap((one) => one.problems)
            .filter((problem) => !here.expected.some((pattern) => pattern.test(problem)));
        const strangers = here.visitors.flatMap((one) => one.strangers);
        await Promise.all(here.visitors.splice(0).map((one) => one.context.close()));
        await Promise.allSettled([here.site.down(), here.hub.down()]);
        here.site.remove();
        assert.deepEqual({ problems, strangers, leaks: here.hub.leaks }, { problems: [], strangers: [], leaks: [] });
    });

    /** A new visitor's page, loaded and up to date (or `until` is there). */
    here.open = async (path = "?lang=en", { until = "#freshness.fresh", ...options } = {}) => {
        const one = await visitor(here.browser, { allowed: [here.site.url, here.hub.url], ...options });
        here.visitors.push(one);
        const page = await one.context.newPage();
        await page.goto(here.site.url + path);
        await page.locator(until).waitFor();
        return page;
    };
    /** The submissions at the hub, opened. */
    here.received = async () => (await here.hub.submissions()).map((one) => here.desk.open(one));
    /** Waits until `count` submissions are at the hub. */
    here.receive = async (count) => {
        for (;;) {
            const { update_seq: since } = await here.hub.database.info();
            if ((await here.hub.submissions()).length >= count) {
                return here.received();
            }
            await new Promise((next) => {
                const listening = here.hub.database.changes({ live: true, since }).on("change", () => {
                    listening.cancel();
                    next();
                });
            });
        }
    };
    /** Changes a document as the desk does. */
    here.edit = async (id, changes) => {
        const document = await here.hub.database.get(id);
        await here.hub.database.put({ ...document, ...changes });
    };
    return here;
}

export const addressOf = (id, language = "en") => `?lang=${language}#/p/${encodeURIComponent(id)}`;

/** Fills in who one is, and agrees. */
export async function fillIn(page, { name = "Ana Peeters", phone = "0470 12 34 56", consent = true } = {}) {
    await page.locator("#name").fill(name);
    await page.locator("#phone").fill(phone);
    await page.locator("#consent").setChecked(consent);
}

export const send = (page) => page.locator("button.primary").click();
export const messages = (page) => page.locator("#messages .message");

/** Waits until the element says it. */
export const says = (locator, text) => locator.filter({ hasText: text }).first().waitFor();
