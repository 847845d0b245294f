const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets the keys and commands that end a program wait until the tables are whole again.
 * @returns a function that stops holding, and ends the program if it was asked to meanwhile
 */
export function holdSignals(): () => void {
  let asked: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    asked = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  return () => {
    for (const signal of SIGNALS) process.off(signal, note);
    if (asked !== undefined) process.kill(process.pid, asked);
  };
}
