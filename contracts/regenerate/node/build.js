// Builds the TypeScript package into the folder given as argument, from a request on standard input.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { _ } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync, transformSync } from "esbuild";
import { compile } from "json-schema-to-typescript";

const HERE = dirname(fileURLToPath(import.meta.url));
const BANNER = "// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.\n";
const require = createRequire(import.meta.url);

const out = process.argv[2];
const request = JSON.parse(readFileSync(0, "utf8"));
const work = mkdtempSync(join(realpathSync(tmpdir()), "contracts-"));
try {
  await build();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}

async function build() {
  const declared = readFileSync(join(HERE, "validators.d.ts"), "utf8");
  for (const each of request.schemas) {
    const { event, version, types, schema } = each;
    write(join(work, "src", "types", event, `${version}.ts`), BANNER + (await declarations(event, types)));
    write(join(out, "schemas", event, `${version}.json`), JSON.stringify(schema, null, 2) + "\n");
    write(join(work, "src", "validators", event, `${version}.d.ts`), declared);
    write(join(out, "dist", "validators", event, `${version}.d.ts`), declared);
    write(join(out, "dist", "validators", event, `${version}.js`), validators(each));
  }
  write(join(work, "src", "index.ts"), BANNER + index());
  write(join(work, "package.json"), JSON.stringify({ type: "module" }));
  run("tsc", "--project", project());
  cpSync(join(work, "dist"), join(out, "dist"), { recursive: true });
  commonJs();
  write(join(out, "package.json"), JSON.stringify(manifest(), null, 2) + "\n");
  cpSync(join(HERE, "package.md"), join(out, "README.md"));
}

function declarations(event, types) {
  return compile(types, event, {
    additionalProperties: false,
    bannerComment: "",
    cwd: work,
    maxItems: 3,
    unreachableDefinitions: true,
    style: { printWidth: 120 },
  });
}

function index() {
  const latest = request.latest;
  const imports = request.schemas.map(
    ({ event, version }) => `import type { ${event} as ${alias(event, version)} } from ${module(event, version)};`,
  );
  const exports = Object.entries(request.exports).map(
    ([event, names]) => `export type {\n${names.map((name) => `  ${name},\n`).join("")}} from ${module(event, latest[event])};`,
  );
  const versions = Object.keys(latest).map((event) => {
    const own = request.schemas.filter((each) => each.event === event);
    return `  ${event}: {\n${own.map(({ version }) => `    "${version}": ${alias(event, version)};\n`).join("")}  };\n`;
  });
  const validators = request.schemas.map(
    ({ event, version }) => `import * as judge_${alias(event, version)} from "./validators/${event}/${version}.js";`,
  );
  const judges = Object.keys(latest).map((event) => {
    const own = request.schemas.filter((each) => each.event === event);
    return `  ${event}: {\n${own.map(({ version }) => `    "${version}": judge_${alias(event, version)},\n`).join("")}  },\n`;
  });
  return [
    validators.join("\n"),
    imports.join("\n"),
    exports.join("\n"),
    `/** The versions of each event. */\nexport interface Versions {\n${versions.join("")}}\n`,
    `/** The newest version of each event. */\nexport const latest = ${JSON.stringify(latest, null, 2)} as const;\n`,
    `const JUDGES: Readonly<Record<string, Readonly<Record<string, Judge>>>> = {\n${judges.join("")}};\n`,
    readFileSync(join(HERE, "runtime.ts"), "utf8"),
  ].join("\n\n");
}

function alias(event, version) {
  return `${event}_${version.replaceAll(".", "_")}`;
}

function module(event, version) {
  return `"./types/${event}/${version}.js"`;
}

// Standalone code needs neither ajv nor the right to evaluate text at run time.
function validators(each) {
  const formats = _`require("./formats.cjs")`;
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true, formats },
    formats: require("./formats.cjs"),
    inlineRefs: false,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
  });
  ajv.addVocabulary([...extensions(each.open)]);
  for (const kind of ["open", "closed"]) ajv.addSchema(each[kind], kind);
  const source = standaloneCode(ajv, { open: "open", closed: "closed" });
  const bundled = buildSync({
    stdin: { contents: source, resolveDir: HERE, sourcefile: "validators.js" },
    absWorkingDir: HERE,
    bundle: true,
    format: "esm",
    legalComments: "none",
    lineLimit: 120,
    logLevel: "silent",
    minify: true,
    target: "es2022",
    write: false,
  });
  return BANNER + bundled.outputFiles[0].text;
}

// The keywords that say nothing to a validator.
function extensions(node, found = new Set()) {
  if (Array.isArray(node)) node.forEach((item) => extensions(item, found));
  else if (node !== null && typeof node === "object") {
    for (const [key, member] of Object.entries(node)) {
      if (key.startsWith("x-")) found.add(key);
      extensions(member, found);
    }
  }
  return found;
}

// The same for `require`, in a folder of its own that says so: every module anew, and the same declarations.
function commonJs() {
  const modules = request.schemas.flatMap(({ event, version }) => [
    join("types", event, version),
    join("validators", event, version),
  ]);
  for (const name of ["index", ...modules]) {
    const source = readFileSync(join(out, "dist", `${name}.js`), "utf8");
    const options = { format: "cjs", lineLimit: 120, minify: name.startsWith("validators"), target: "es2022" };
    write(join(out, "dist", "cjs", `${name}.js`), BANNER + transformSync(source, options).code);
    cpSync(join(out, "dist", `${name}.d.ts`), join(out, "dist", "cjs", `${name}.d.ts`));
  }
  write(join(out, "dist", "cjs", "package.json"), JSON.stringify({ type: "commonjs" }, null, 2) + "\n");
}

function project() {
  const file = join(work, "tsconfig.json");
  const compilerOptions = {
    strict: true,
    target: "es2022",
    lib: ["es2022"],
    module: "nodenext",
    declaration: true,
    rootDir: join(work, "src"),
    outDir: join(work, "dist"),
    types: [],
  };
  write(file, JSON.stringify({ compilerOptions, include: ["src"] }));
  return file;
}

function manifest() {
  return {
    name: "@athlete-ally/contracts",
    version: request.version,
    description: "The events of Time Crunch: types, schemas and validators.",
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    engines: { node: ">=18" },
    exports: {
      ".": {
        import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
        require: { types: "./dist/cjs/index.d.ts", default: "./dist/cjs/index.js" },
      },
      "./types/*": {
        import: { types: "./dist/types/*.d.ts", default: "./dist/types/*.js" },
        require: { types: "./dist/cjs/types/*.d.ts", default: "./dist/cjs/types/*.js" },
      },
      "./schemas/*": "./schemas/*",
      "./package.json": "./package.json",
    },
    // for resolvers that do not read `exports`: TypeScript's node10, and node before 12
    main: "./dist/cjs/index.js",
    types: "./dist/cjs/index.d.ts",
    typesVersions: { "*": { "types/*": ["./dist/cjs/types/*.d.ts"] } },
    files: ["dist", "schemas"],
  };
}

function run(tool, ...options) {
  try {
    execFileSync(join(HERE, "node_modules", ".bin", tool), options, { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    throw new Error(`${tool}: ${error.stdout}${error.stderr}`);
  }
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
