/** Tailwind CSS is the one plugin. */
const config = { plugins: { "@tailwindcss/postcss": {} } };

export default config;
