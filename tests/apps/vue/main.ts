import { type App as Shown, createApp } from 'vue';
import App from './App.vue';

let app: Shown | undefined;

Object.assign(window, {
  show: () => {
    app = createApp(App);
    app.mount('#app');
  },
  hide: () => app?.unmount(),
});
