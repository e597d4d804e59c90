import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag === 'anno-chronology';

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
