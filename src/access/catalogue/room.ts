/** An array of numbers with room for at least so many; it doubles, so that adding one after the other costs each but little. */
export function withRoom<Room extends Uint8Array | Uint32Array | Float64Array>(old: Room, least: number): Room {
  if (least <= old.length) return old;
  const room = new (old.constructor as new (length: number) => Room)(Math.max(least, old.length * 2));
  room.set(old);
  return room;
}
