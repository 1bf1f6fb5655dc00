// Next's own server for development, on the socket that is named: no other machine and no page of another name reaches it, as they
// would a port. Started by dev.ts; plain JavaScript, since Next brings a loader of its own.
import { createServer } from "node:http";
import next from "next";

const app = next({ dev: true });
await app.prepare();
createServer(app.getRequestHandler()).listen(process.argv[2]);
