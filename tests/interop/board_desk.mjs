// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the desk of a noticeboard: publishes postings, and opens submissions with Node's own OpenSSL, so that the sealed
// format is checked by something that shares no line with the page (WebCrypto) or with the program (C++).
//   node board_desk.mjs publish URL      board:info with a new key and three postings; prints the private key
//   node board_desk.mjs read URL FILE    opens what is there with the private key in FILE
import { createDecipheriv, createECDH, createHash, hkdfSync } from "node:crypto";
import { readFileSync } from "node:fs";

const bytes = (text) => Buffer.from(text, "base64url");

export class Desk {
    constructor(privateKey = null) {
        this.pair = createECDH("prime256v1");
        privateKey ? this.pair.setPrivateKey(privateKey) : this.pair.generateKeys();
        this.point = this.pair.getPublicKey();
    }

    get key() {
        return { id: createHash("sha256").update(this.point).digest("hex").slice(0, 16),
                 point: this.point.toString("base64url") };
    }

    /** The plain text of a submission; throws when it is not for this desk or was changed. */
    open(submission) {
        if (submission.type !== "submission" || submission.format !== 1 || submission.key !== this.key.id) {
            throw new Error("not a submission for this key");
        }
        const point = bytes(submission.point);
        const info = Buffer.concat([Buffer.from("entraide-submission-1"), point, this.point]);
        const key = hkdfSync("sha256", this.pair.computeSecret(point), Buffer.alloc(0), info, 32);
        const box = bytes(submission.box);
        const decipher = createDecipheriv("aes-256-gcm", Buffer.from(key), bytes(submission.iv));
        decipher.setAAD(Buffer.from(submission._id, "utf8"));
        decipher.setAuthTag(box.subarray(-16));
        const text = Buffer.concat([decipher.update(box.subarray(0, -16)), decipher.final()]);
        if (text.length % 512 !== 0 || text.length > 16384) {
            throw new Error("not padded");
        }
        return JSON.parse(text.toString("utf8"));
    }
}

export function boardInfo(key) {
    return {
        _id: "board:info", type: "board", format: 1, key,
        name: { fr: "Quartier de la Gare", nl: "Stationsbuurt", en: "Station quarter" },
        consent: { version: "1",
                   fr: "J’accepte que la permanence garde ces données six mois au plus, pour cette aide seulement.",
                   nl: "Ik ga ermee akkoord dat het loket deze gegevens hoogstens zes maanden bewaart, alleen voor deze hulp.",
                   en: "I agree that the desk keeps this data for at most six months, for this help only." },
        services: [{ code: "shopping", fr: "courses", nl: "boodschappen", en: "shopping" },
                   { code: "phone_call", fr: "appel téléphonique", nl: "telefoontje", en: "phone call" },
                   { code: "masks", fr: "couture de masques", nl: "mondmaskers naaien", en: "mask sewing" }],
        contact: { fr: "Permanence, tous les matins, 02 555 01 02", nl: "Loket, elke ochtend, 02 555 01 02",
                   en: "Desk, every morning, 02 555 01 02" },
    };
}

/** yyyy-MM-dd, \a days from today. */
export function day(days) {
    return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const uuid = (number) => String(number).padStart(32, "0");

export const shopping = `posting:${uuid(1)}`;
export const letters = `posting:${uuid(2)}`;
export const masks = `posting:${uuid(3)}`;

export function postings() {
    return [{
        _id: shopping, type: "posting", state: "published", kind: "shopping", organisation: "Résidence des Tilleuls",
        postcode: "1060", locality: "Saint-Gilles", valid_until: day(40),
        title: { fr: "Courses pour la résidence", nl: "Boodschappen voor het rusthuis", en: "Shopping for the care home" },
        text: { fr: "Deux fois par semaine, à pied.\n\nUn chariot est prêté.", nl: "Twee keer per week, te voet.\n\nEr is een karretje.",
                en: "Twice a week, on foot.\n\nA trolley is lent." },
        questions: [{ fr: "Avez-vous une voiture ?", nl: "Hebt u een auto?", en: "Do you have a car?" }],
        roles: [{ key: "shopper", name: { fr: "Faire les courses", nl: "Boodschappen doen", en: "Do the shopping" }, left: 5 },
                { key: "driver", name: { fr: "Conduire", nl: "Rijden", en: "Drive" }, left: 1 }],
        shifts: [{ key: "s1", date: day(3), from: "10:00", to: "12:00", place: "",
                   places: [{ role: "shopper", left: 3 }, { role: "driver", left: 1 }] },
                 { key: "s2", date: day(5), from: "14:00", to: "16:00", place: "Parvis",
                   places: [{ role: "shopper", left: 2 }, { role: "driver", left: 0 }] }],
    }, {
        _id: letters, type: "posting", state: "published", kind: "letters", organisation: "Maison Sainte-Anne",
        postcode: "1050", locality: "Ixelles", valid_until: day(20), questions: [], shifts: [],
        title: { fr: "Écrire à une personne isolée" }, text: { fr: "Une lettre par semaine." },
        roles: [{ key: "writer", name: { fr: "Écrire" }, left: null }],
    }, {
        _id: masks, type: "posting", state: "full", kind: "masks", organisation: "Atelier du Midi", postcode: "1070",
        locality: "Anderlecht", valid_until: day(10), questions: [], shifts: [],
        title: { fr: "Coudre des masques", nl: "Mondmaskers naaien", en: "Sew masks" }, text: {},
        roles: [{ key: "sewer", name: { fr: "Coudre", nl: "Naaien", en: "Sew" }, left: 0 }],
    }];
}

if (process.argv[1]?.endsWith("board_desk.mjs") && process.argv.length > 2) {
    const [command, address, file] = process.argv.slice(2);
    const { default: PouchDB } = await import("pouchdb-core");
    PouchDB.plugin((await import("pouchdb-adapter-http")).default);
    const hub = new PouchDB(address);
    if (command === "publish") {
        const desk = new Desk();
        await hub.bulkDocs([boardInfo(desk.key), ...postings()]);
        process.stdout.write(desk.pair.getPrivateKey("hex") + "\n");
    } else if (command === "read") {
        const desk = new Desk(Buffer.from(readFileSync(file, "utf8").trim(), "hex"));
        const { rows } = await hub.allDocs({ startkey: "submission:", endkey: "submission;", include_docs: true });
        rows.forEach((row) => process.stdout.write(JSON.stringify(desk.open(row.doc)) + "\n"));
    } else {
        process.stderr.write("unknown command\n");
        process.exit(2);
    }
}
