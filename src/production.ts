// Sets NODE_ENV to "production" by default: otherwise libraries run slow development checks. They read NODE_ENV when they
// are loaded, so the main module of a process must import this module first.
const { NODE_ENV = 'production' } = process.env;
Object.assign(process.env, { NODE_ENV });
