// Serves a built page for the browser tests as it is: `npm start` packs nothing either, and to pack the page
// and its dataset anew for every test costs more than some tests.
//
//   node --import tsx test/e2e/serve.ts FOLDER PORT

import { createServer } from 'node:http';
import sirv from 'sirv';

const [folder = 'dist', port = '4319'] = process.argv.slice(2);
const serve = sirv(folder);

createServer((request, response) => {
  serve(request, response, () => {
    response.statusCode = 404;
    response.end('Not found');
  });
}).listen(Number(port), '127.0.0.1');
