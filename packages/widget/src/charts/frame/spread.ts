/**
 * Moves boxes (middle, size) apart between low and high with the least movement, keeping their order:
 * boxes that touch form a cluster, and a cluster lies where its boxes would on average like to.
 */
export function spread(boxes: readonly { at: number; size: number }[], low: number, high: number): number[] {
  const order = boxes.map((box, i) => ({ ...box, i })).sort((a, b) => a.at - b.at || a.i - b.i);
  const total = boxes.reduce((sum, box) => sum + box.size, 0);
  const end = Math.max(high, low + total);
  const clusters: { start: number; size: number; members: typeof order }[] = [];
  const settle = (members: typeof order, size: number): number => {
    let [offset, wish] = [0, 0];
    for (const box of members) {
      wish += box.at - box.size / 2 - offset;
      offset += box.size;
    }
    return Math.max(low, Math.min(end - size, wish / members.length));
  };
  for (const box of order) {
    let cluster = { start: settle([box], box.size), size: box.size, members: [box] };
    for (let last = clusters.at(-1); last && last.start + last.size > cluster.start; last = clusters.at(-1)) {
      clusters.pop();
      const members = [...last.members, ...cluster.members];
      const size = last.size + cluster.size;
      cluster = { start: settle(members, size), size, members };
    }
    clusters.push(cluster);
  }
  const places = boxes.map((box) => box.at);
  for (const { start, members } of clusters) {
    let edge = start;
    for (const box of members) {
      places[box.i] = edge + box.size / 2;
      edge += box.size;
    }
  }
  return places;
}
