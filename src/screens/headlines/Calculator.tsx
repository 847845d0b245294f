import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Boundary } from '../../shell/broken/Boundary.tsx';
import { readTexts, showQuery, writeTexts } from './headlines-address.ts';
import { Field } from './Field.tsx';
import { FIELDS, NO_TEXTS, readAll, typedOf, type Texts } from './fields.ts';
import { Result } from './Result.tsx';

/**
 * Redoes the arithmetic of any headline. It answers when a field is left or Enter is pressed, not at every key: a
 * half-typed number is not a mistake. The numbers are kept in the address, and go nowhere else.
 */
export function Calculator(): JSX.Element {
  const [texts, setTexts] = useState<Texts>(NO_TEXTS);
  const [done, setDone] = useState<Texts>(NO_TEXTS);
  const [submitted, setSubmitted] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  // After the first drawing, so that it is the same as in the HTML.
  useEffect(() => {
    const given = readTexts(location.search);
    if (!given) return;
    setTexts(given);
    setDone(given);
    setSubmitted(true);
    const section = form.current?.closest('section');
    if (section && section.getBoundingClientRect().top > innerHeight) section.scrollIntoView();
  }, []);

  const entries = readAll(done);
  const work = (next: Texts): void => {
    setDone(next);
    showQuery(writeTexts(location.search, next));
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    work(texts);
    setSubmitted(true);
    const now = readAll(texts);
    const wrong = FIELDS.find(({ name }) => now[name].kind === 'wrong');
    if (wrong) form.current?.querySelector<HTMLInputElement>(`[name=${wrong.name}]`)?.focus();
  };
  const clear = (): void => {
    setTexts(NO_TEXTS);
    setSubmitted(false);
    work(NO_TEXTS);
    form.current?.querySelector('input')?.focus();
  };

  return (
    <form class="check" ref={form} onSubmit={submit} noValidate>
      <div class="check-fields">
        {FIELDS.map(({ name, label, hint }) => (
          <Field
            key={name}
            name={name}
            label={label}
            hint={hint}
            text={texts[name]}
            entry={entries[name]}
            onText={(text) => setTexts({ ...texts, [name]: text })}
            onDone={() => work(texts)}
          />
        ))}
      </div>
      <button class="go">Work it out</button>{' '}
      <button class="pin" type="button" onClick={clear}>
        Clear
      </button>
      <Boundary>
        <Result
          typed={typedOf(entries)}
          submitted={submitted && FIELDS.every(({ name }) => entries[name].kind !== 'wrong')}
        />
      </Boundary>
      <p class="quiet">
        The numbers are kept in the address of this page, so a link to it shows the same sum. Nothing is sent
        anywhere.
      </p>
    </form>
  );
}
