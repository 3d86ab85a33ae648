// SPDX-License-Identifier: GPL-3.0-or-later
// The noticeboard: wires its parts together and draws the view that the address names.
import config from "./config.js";
import { chosenLanguage, rememberLanguage, texts, today } from "./js/i18n.js";
import { allowOnly, startWorker } from "./js/policy.js";
import { boardOf, isOver, postingOf } from "./js/postings.js";
import { canSeal } from "./js/seal.js";
import { BoardCopy, canKeep } from "./js/store/copy.js";
import { Courier } from "./js/store/courier.js";
import { Outbox } from "./js/store/outbox.js";
import { Desk } from "./js/desk.js";
import { drawFrame, drawFreshness } from "./js/view/frame.js";
import { Views } from "./js/view/views.js";

allowOnly(config.hub);

const language = chosenLanguage();
const state = {
    language, t: texts[language],
    board: null, // what board:info says; null: not known, or of another format
    boardDocument: null,
    postings: [],
    known: false, // whether the postings were ever here
    outbox: [],
    drafts: {}, // what stands in the forms, in memory only
    filter: { kind: "", postcode: "" },
    canSeal: canSeal(), canKeep: true,
};

const outbox = new Outbox(config);
state.copy = new BoardCopy(config, () => refresh());
state.courier = new Courier(config, outbox, () => refresh());
const desk = new Desk(config, state, outbox);
const views = new Views(state, desk);

function choose(chosen) {
    state.language = chosen;
    state.t = texts[chosen];
    rememberLanguage(chosen);
    history.replaceState(null, "", `?lang=${chosen}${location.hash}`);
    drawFrame(state, views.route(), choose);
    views.draw();
}

async function read() {
    const { board, postings } = await state.copy.documents();
    state.boardDocument = board;
    state.board = boardOf(board);
    state.known = state.copy.asOf !== null || board !== null;
    const day = today();
    state.postings = postings.map(postingOf).filter((posting) => posting && !isOver(posting, day));
    state.outbox = await outbox.all();
}

let reading = null;
let stale = false;

/** Reads everything anew and draws what changed; many calls at once read twice at most. */
async function refresh() {
    if (!state.copy.fresh) { // that all is here is said with what is here
        drawFreshness(state);
    }
    if (reading) {
        stale = true;
        return;
    }
    do {
        stale = false;
        reading = state.canKeep ? read() : Promise.resolve();
        await reading;
    } while (stale);
    reading = null;
    drawFrame(state, views.route(), choose);
    views.update();
}

async function start() {
    drawFrame(state, views.route(), choose);
    state.canKeep = await canKeep();
    if (state.canKeep) {
        outbox.open();
        await state.copy.open();
        await read();
        outbox.onChange(() => refresh());
        state.courier.start();
    } else {
        state.boardDocument = await state.copy.boardFromHub();
        state.board = boardOf(state.boardDocument);
        state.copy.tried = true;
    }
    drawFrame(state, views.route(), choose);
    views.draw();
    addEventListener("hashchange", () => {
        drawFrame(state, views.route(), choose);
        views.draw({ arrive: true });
    });
    startWorker();
}

start();
