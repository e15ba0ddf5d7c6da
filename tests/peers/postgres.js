// A PostgreSQL of our own in a temporary folder, reached by a Unix socket, and gone with this process.
import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { absent } from "./peer.js";

const PROGRAMS = "/usr/lib/postgresql";

export class Postgres {
  #folder = mkdtempSync(join(tmpdir(), "kg-peers-pg-"));
  #programs = join(PROGRAMS, newest(), "bin");
  // PostgreSQL does not run as root.
  #user = process.getuid() === 0 ? { uid: number("-u"), gid: number("-g") } : {};

  constructor() {
    if (this.#user.uid) chownSync(this.#folder, this.#user.uid, this.#user.gid);
    this.#run("initdb", "-D", this.#data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
    // All data are held in memory, as a server of this size is advised to.
    const options = `-c listen_addresses= -c unix_socket_directories=${this.#folder} -c shared_buffers=512MB`;
    this.#run("pg_ctl", "-D", this.#data, "-o", options, "-l", join(this.#folder, "log"), "-w", "start");
    process.once("exit", () => this.#stop());
  }

  get url() {
    return `postgres://postgres@localhost/postgres?host=${encodeURIComponent(this.#folder)}`;
  }

  /** Runs a script of psql in a folder of files that it may copy from. */
  script(file, folder) {
    execFileSync("psql", ["-h", this.#folder, "-U", "postgres", "-q", "-v", "ON_ERROR_STOP=1", "-f", file], { cwd: folder, stdio: ["ignore", 2, 2] });
  }

  get #data() {
    return join(this.#folder, "data");
  }

  #stop() {
    this.#run("pg_ctl", "-D", this.#data, "-m", "immediate", "stop");
    rmSync(this.#folder, { recursive: true });
  }

  #run(program, ...options) {
    execFileSync(join(this.#programs, program), options, { ...this.#user, cwd: this.#folder, stdio: ["ignore", "ignore", 2] });
  }
}

function newest() {
  try {
    return readdirSync(PROGRAMS).sort((a, b) => b - a)[0];
  } catch {
    absent("PostgreSQL is not installed: apt-get install postgresql");
  }
}

function number(what) {
  return Number(execFileSync("id", [what, "postgres"]));
}
