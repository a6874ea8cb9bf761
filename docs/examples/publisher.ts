// Publish the request in request.json, or in the file that is named, and print its eventId.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { jetstream } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";

const SUBJECT = "athlete-ally.plans.generation-requested";

const request = JSON.parse(readFileSync(process.argv[2] ?? "request.json", "utf-8"));
request.eventId = randomUUID();
request.timestamp = Date.now();

const nc = await connect({ servers: process.env.NATS_URL ?? "nats://127.0.0.1:4222" });
const stored = await jetstream(nc).publish(SUBJECT, JSON.stringify(request), {
  msgID: request.eventId, // so that sending it again stores it once
});
console.log(`${request.eventId} is stored as ${stored.seq} of ${stored.stream}`);
await nc.close();
