// Print every result and every failure, also those that came while this was not running.
import { AckPolicy, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";

const [STREAM, DURABLE] = ["AA_CORE_HOT", "plan-results"];
const SUBJECTS = ["athlete-ally.plans.compressed.*", "athlete-ally.plans.generation-failed"];

type Session = { context: { name?: string }; summary: { compressedDurationSeconds: number } };
type Answer = { requestEventId: string; error?: string; sessions?: Session[] };

function handle(event: Answer): void {
  if (event.error) {
    console.log(`${event.requestEventId} failed: ${event.error}`);
  }
  for (const { context, summary } of event.sessions ?? []) {
    const minutes = Math.round(summary.compressedDurationSeconds / 60);
    console.log(`${event.requestEventId} ${context.name} ${minutes} minutes`);
  }
}

const nc = await connect({ servers: process.env.NATS_URL ?? "nats://127.0.0.1:4222" });
const { consumers } = await jetstreamManager(nc, { checkAPI: false });
await consumers.info(STREAM, DURABLE).catch(() =>
  consumers.add(STREAM, { durable_name: DURABLE, ack_policy: AckPolicy.Explicit, filter_subjects: SUBJECTS }),
);
const consumer = await jetstream(nc).consumers.get(STREAM, DURABLE);
console.log("waiting for results");
for await (const message of await consumer.consume()) {
  handle(message.json<Answer>());
  message.ack();
}
