import type { JSX } from 'preact';
import type { QrPath } from './qr.ts';

interface PageLinkProps {
  /** The address of the page in full, or below the site where the site's own is not known yet. */
  readonly address: string;
  readonly qr?: QrPath;
}

/** Where the sheet comes from, for people and for their phones. */
export const PageLink = ({ address, qr }: PageLinkProps): JSX.Element => (
  <>
    {qr && (
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={`QR code of ${address}`}>
        <path d={qr.d} shape-rendering="crispEdges" />
      </svg>
    )}
    <p>Local Figures: {address}</p>
  </>
);
