import { startSite, type Site, type SiteOptions } from '../../browser/harness/site.ts';
import { changeHeader } from './answers.ts';

/** A site whose policy tells browsers to report what they refused. */
export interface ReportingSite extends Site {
  /** What was refused, and where: `style-src-elem at http://…`. */
  readonly reports: readonly string[];
}

const PATH = '/refused';

interface Report {
  readonly 'csp-report'?: {
    readonly 'document-uri'?: string;
    readonly 'effective-directive'?: string;
    readonly 'violated-directive'?: string;
  };
}

function inWords(body: string): string {
  const { 'csp-report': report } = JSON.parse(body) as Report;
  return `${report?.['effective-directive'] ?? report?.['violated-directive']} at ${report?.['document-uri']}`;
}

/** Serves the site with its own headers, and a place for reports in its policy. */
export async function startReportingSite({
  intercept,
  ...options
}: SiteOptions = {}): Promise<ReportingSite> {
  const reports: string[] = [];
  const site = await startSite({
    ...options,
    intercept(req, res) {
      if (req.method === 'POST' && req.url === PATH) {
        let body = '';
        req.on('data', (part: Buffer) => (body += part.toString()));
        req.on('end', () => {
          reports.push(inWords(body));
          res.writeHead(204).end();
        });
        return true;
      }
      changeHeader(res, 'content-security-policy', (policy) => `${policy}; report-uri ${PATH}`);
      return intercept?.(req, res) ?? false;
    },
  });
  return { ...site, reports };
}
