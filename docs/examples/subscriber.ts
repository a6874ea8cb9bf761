// Print every result and every failure, also those that came while this was not running.
import { AckPolicy, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";

const [STREAM, DURABLE] = ["AA_CORE_HOT", "plan-results"];
const SUBJECTS = ["athlete-ally.plans.compressed.>", "athlete-ally.plans.generation-failed"];

type Change = { sentence: string };
type Session = { context: { name: string }; summary: { compressedDurationSeconds: number }; changes: Change[] };
type Answer = { requestEventId: string; error?: string; sessions?: Session[] };

function handle(kind: string | undefined, event: Answer): void {
  if (kind === "PlanGenerationFailedEvent") console.log(`${event.requestEventId} failed: ${event.error}`);
  for (const { context, summary, changes } of event.sessions ?? []) {
    const minutes = Math.round(summary.compressedDurationSeconds / 60);
    const sentences = changes.map((change) => change.sentence).join(" ");
    console.log(`${event.requestEventId} ${context.name} ${minutes} minutes: ${sentences}`);
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
  const [kind, version] = ["Event-Type", "Schema-Version"].map((name) => message.headers?.get(name));
  if (kind !== "PlanCompressedEvent" || !version?.startsWith("1.")) { // 1.x is the same result for older readers
    handle(kind, message.json<Answer>());
  }
  message.ack();
}
