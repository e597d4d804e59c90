import 'anno-timeline/element';
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
  return (
    <>
      <anno-chronology ref={timeline} chronology={kites} />
      <anno-chronology chronology={kites} lang="zh-Hant" view="?scale=even" />
      <output>{chosen}</output>
    </>
  );
}
