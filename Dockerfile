# The server alone. docker-compose.yml adds the database; without NEO4J_URI the embedded engine serves.
#
# Both stages have the same base image. It is not pinned by digest, because no registry of images could be reached when this was
# written. docs/operations.md, "The image", has the command that adds the digest to both lines.

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY build.js tsconfig.json tsconfig.build.json ./
COPY src src
COPY seed seed
COPY web web
COPY examples/questions examples/questions
# dist/bin has all that the programs run. Before the first release there is no folder of releases.
RUN npm run build && npm prune --omit=dev && rm -r dist/src dist/seed && mkdir -p seed/releases

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# What the built server reads as files; it finds the root by package.json.
COPY package.json package.json
COPY cypher cypher
COPY seed/dataset.json seed/dataset.json
COPY --from=build /app/seed/releases seed/releases
COPY seed/source seed/source
COPY seed/curation seed/curation
COPY docker-entrypoint.sh docker-entrypoint.sh
# All of it belongs to root and none of it is written: the container may run read-only.
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# It becomes node: signals reach the server.
ENTRYPOINT ["/bin/sh", "/app/docker-entrypoint.sh"]
CMD ["node", "dist/bin/server.js"]
