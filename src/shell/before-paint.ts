/*
 * Runs in <head> of every page before the first paint; inlined at build. The exit's guard comes first.
 * `js`: parts that need scripts are shown. `asks`: the address asks for another view than the page was drawn with,
 * so that view waits hidden until it is there (area.css shows it after a while in any case).
 */
import './exit/guard.ts';
import './broken/guard.ts';

const { classList } = document.documentElement;
classList.add('js');
if (/[?&](areas?|measure|by)=/.test(location.search)) classList.add('asks');
