import { openRoom, type Room } from './room.ts';

/** Several rooms behind one door: each piece of bytes goes to the one with the shortest queue. */
export const openRooms = (count: number): Room => {
  const rooms = Array.from({ length: count }, () => ({ room: openRoom(), waiting: 0 }));
  return {
    examine: async (bytes, hints) => {
      const free = rooms.toSorted((a, b) => a.waiting - b.waiting)[0];
      if (free === undefined) throw new RangeError('no rooms');
      free.waiting += 1;
      try {
        return await free.room.examine(bytes, hints);
      } finally {
        free.waiting -= 1;
      }
    },
    flow: (file, kind, hints) => {
      const [first] = rooms;
      if (first === undefined) throw new RangeError('no rooms');
      return first.room.flow(file, kind, hints);
    },
    close: () => { for (const { room } of rooms) room.close(); },
  };
};
