import { useEffect, useState } from 'preact/hooks';

/** Typing is over by then, so that a screen reader is not interrupted at each letter. */
const PAUSE = 600;

/** @returns the words to put in a live region: the newest ones, once they have stayed the same for a moment */
export const useStatus = (words: string): string => {
  const [status, setStatus] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setStatus(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return status;
};
