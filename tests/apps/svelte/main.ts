import { mount, unmount } from 'svelte';
import App from './App.svelte';

const target = document.querySelector('#app') ?? document.body;
let app: Record<string, unknown> | undefined;

Object.assign(window, {
  show: () => {
    app = mount(App, { target });
  },
  hide: () => app && unmount(app),
});
