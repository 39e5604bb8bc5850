// Which part of a picture is kept, and how large it becomes. Sizes in px.

type Size = { readonly width: number; readonly height: number };
export type Part = Size & { readonly x: number; readonly y: number };

/** The largest square in the middle. */
export function middleSquare({ width, height }: Size): Part {
  const side = Math.min(width, height);
  return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), width: side, height: side };
}

/** The size within a square of `side`, in the same shape and never enlarged; no side becomes less than 1. */
export function fitWithin({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
