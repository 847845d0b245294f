/** How a shape is painted; colours as `#rrggbb`, sizes in px. Nothing is inherited. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
}

/** What a picture is made of: few enough kinds that a file and a canvas can both draw all of them. Places in px. */
export type Shape =
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly paint: Paint;
    }
  /** A path in the syntax of SVG, moved by `x` and `y`. */
  | {
      readonly kind: 'path';
      readonly x: number;
      readonly y: number;
      readonly d: string;
      readonly paint: Paint;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly fill: string;
      /** A rim in the colour of the ground, so that lines do not run through the letters. */
      readonly rim: boolean;
    };

/** A whole picture with its name and description in words. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** Fonts that are there without any file. */
export const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
