import { CLUSTER_PX } from '../../layout/cluster';
import type { DrawnCluster } from '../../layout/scene';
import type { Messages } from '../../messages/messages';
import type { ChronologyEvent } from '../../model/chronology';
import { shortDate } from '../../time/short-date';
import type { Ink } from './ink';
import { line } from './type';
import { element, escapeXml } from './xml';

const CHIP_HEIGHT_PX = 20;

/** “12 events, 1914 to 1918” of a cluster. */
function clusterName(
  { ids }: DrawnCluster,
  find: (id: string | undefined) => ChronologyEvent | undefined,
  m: Messages,
): string {
  const [first = '', last = ''] = [find(ids[0]), find(ids.at(-1))].map((event) =>
    event ? shortDate((event.record ?? event.claim).date, m) : '',
  );
  return m.stage.cluster(ids.length, first, last);
}

/** A chip that counts the events without a place of their own. */
export function clusterMarkup(
  cluster: DrawnCluster,
  byId: ReadonlyMap<string, ChronologyEvent>,
  ink: Ink,
): string {
  const { palette, plan, still } = ink;
  const find = (id: string | undefined) => (id === undefined ? undefined : byId.get(id));
  const left = cluster.at * plan.room.widthPx;
  const count = String(cluster.ids.length);
  return element(
    'g',
    { 'data-part': 'cluster', 'data-count': count },
    element('title', {}, escapeXml(clusterName(cluster, find, still.messages))),
    element('rect', {
      x: left + 0.5,
      y: cluster.y - CHIP_HEIGHT_PX / 2 + 0.5,
      width: CLUSTER_PX - 1,
      height: CHIP_HEIGHT_PX - 1,
      rx: 2,
      fill: palette.paper,
      stroke: ink.accent(find(cluster.ids[0])),
    }),
    line(
      count,
      left + CLUSTER_PX / 2,
      cluster.y,
      { size: 11, weight: 600, fill: palette.ink },
      {
        'text-anchor': 'middle',
      },
    ),
  );
}
