// Judges events by the package in the folder given as argument: a line {event, version, data} in, a line true or false out.
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { parse } = await import(pathToFileURL(join(process.argv[2], "dist", "index.js")).href);
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

for await (const line of createInterface({ input: process.stdin })) {
  const { event, version, data } = JSON.parse(line);
  process.stdout.write(`${isAccepted(event, version, Buffer.from(data, "base64"))}\n`);
}

function isAccepted(event, version, bytes) {
  try {
    parse(event, decoder.decode(bytes), version);
    return true;
  } catch (error) {
    if (error instanceof RangeError && error.message.startsWith("there is no")) throw error;
    return false;
  }
}
