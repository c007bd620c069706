/** Points of PDF in one millimetre. */
const pointsPerMillimetre = 72 / 25.4;

/** Turns millimetres, the unit of the forms, into points, the unit of PDF. */
export function millimetres(length: number): number {
  return length * pointsPerMillimetre;
}

/** Margins of a sheet, in millimetres, as a form states them. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A4 in portrait, in points, with the area that text may fill. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly textWidth: number;
}

/** The A4 sheet that remains inside the margins of a form. */
export function a4(margins: Margins): Sheet {
  const width = millimetres(210);
  const height = millimetres(297);
  const left = millimetres(margins.left);
  const right = width - millimetres(margins.right);
  return {
    width,
    height,
    left,
    right,
    top: millimetres(margins.top),
    bottom: height - millimetres(margins.bottom),
    textWidth: right - left,
  };
}
