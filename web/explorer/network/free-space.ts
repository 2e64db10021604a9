interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The space of a canvas that names have not taken yet. */
export class FreeSpace {
  #taken: Box[] = [];

  clear(): void {
    this.#taken = [];
  }

  /** Takes a box if all of it is free. False if it is not. */
  take(box: Box): boolean {
    if (this.#taken.some((other) => overlap(box, other))) return false;
    this.#taken.push(box);
    return true;
  }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
