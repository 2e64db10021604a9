// Libraries check more, and more slowly, unless they are told that nobody is developing. They read it when they are
// loaded: whoever starts a process imports this module first.
const { NODE_ENV = 'production' } = process.env;
Object.assign(process.env, { NODE_ENV });
