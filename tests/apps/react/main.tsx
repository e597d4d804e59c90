import { StrictMode } from 'react';
import { type Root, createRoot } from 'react-dom/client';
import { App } from './App';

const target = document.querySelector('#app') ?? document.body;
let root: Root | undefined;

Object.assign(window, {
  show: () => {
    root = createRoot(target);
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  },
  hide: () => root?.unmount(),
});
