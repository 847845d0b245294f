/** What a key does in the combobox. `null` leaves it to the browser. */
export type KeyAction =
  | { readonly do: 'move'; readonly to: number }
  | { readonly do: 'open' | 'close' | 'clear' | 'leave' };

interface KeyState {
  readonly isOpen: boolean;
  readonly hasText: boolean;
  /** The option that Enter would choose, or -1. */
  readonly active: number;
  readonly count: number;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/**
 * The keys of an editable combobox with a listbox, where nothing is chosen until the user says so, as the
 * WAI-ARIA Authoring Practices describe it: "Editable Combobox With List Autocomplete".
 */
export function actionOf(press: KeyPress, { isOpen, hasText, active, count }: KeyState): KeyAction | null {
  if (press.isComposing || press.ctrlKey || press.metaKey) return null;
  const isListed = isOpen && count > 0;
  switch (press.key) {
    case 'ArrowDown':
      if (!hasText) return null;
      if (press.altKey || !isListed) return { do: 'open' };
      return { do: 'move', to: (active + 1) % count };
    case 'ArrowUp':
      if (!hasText) return null;
      if (press.altKey) return isOpen ? { do: 'close' } : null;
      return isListed ? { do: 'move', to: active <= 0 ? count - 1 : active - 1 } : { do: 'open' };
    case 'Home':
      return isListed && active >= 0 ? { do: 'move', to: 0 } : null;
    case 'End':
      return isListed && active >= 0 ? { do: 'move', to: count - 1 } : null;
    case 'ArrowLeft':
    case 'ArrowRight':
      return active >= 0 ? { do: 'leave' } : null;
    case 'Escape':
      if (isOpen) return { do: 'close' };
      return hasText ? { do: 'clear' } : null;
    default:
      return null;
  }
}
