import 'anno-timeline/element';
import { csv } from 'anno-timeline/import/csv';
import { settle } from 'anno-timeline/import/settle';
import { useEffect, useRef, useState } from 'react';
import kites from './kites.json';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'anno-chronology': React.HTMLAttributes<HTMLElement> & {
        ref?: React.Ref<HTMLElementTagNameMap['anno-chronology']>;
        chronology?: typeof kites;
        view?: string;
      };
    }
  }
}

export function App() {
  const timeline = useRef<HTMLElementTagNameMap['anno-chronology']>(null);
  const [chosen, choose] = useState('');
  useEffect(() => {
    const element = timeline.current;
    const onselect = (event: HTMLElementEventMap['anno-select']) => choose(event.detail?.id ?? '');
    element?.addEventListener('anno-select', onselect);
    return () => element?.removeEventListener('anno-select', onselect);
  }, []);
  const [read, tell] = useState(0);
  useEffect(() => {
    void csv.read('When,What\n5 Sept 2014,A kite\nc. 1850,Another\n').then((table) => {
      if (table.kind === 'draft') tell(settle(table.draft).report.shown);
    });
  }, []);
  return (
    <>
      <anno-chronology ref={timeline} chronology={kites} />
      <anno-chronology chronology={kites} lang="zh-Hant" view="?scale=even" />
      <output>{chosen}</output>
      <data>{read}</data>
    </>
  );
}
