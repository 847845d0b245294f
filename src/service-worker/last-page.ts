/**
 * The page that is shown when there is no connection and the browser threw away every saved page. It is part of the worker
 * itself and needs no other file. A test compares its numbers with helplines.csv.
 */
const LAST_PAGE = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>No connection</title>
<h1>This page could not be opened</h1>
<p>There is no connection, and this page is no longer on the device. Try again when you have a connection.</p>
<h2>Help does not need this page</h2>
<ul>
<li>In danger now: <a href="tel:999">999</a></li>
<li>Childline, for anyone under 19: <a href="tel:08001111">0800 1111</a></li>
<li>Samaritans, for anyone: <a href="tel:116123">116 123</a></li>
</ul>
</html>`;

/** A new answer with the last page. */
export const lastPage = (): Response =>
  new Response(LAST_PAGE, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
