import { TYPING_PAUSE_MS } from '../../contract/time-limits.ts';
import { useEffect, useState } from 'preact/hooks';

/** @returns the words to put in a live region: the newest ones, once they have stayed the same for a moment */
export function useStatus(words: string): string {
  const [status, setStatus] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setStatus(words), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return status;
}
