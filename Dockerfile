# One image for the gateway and every subgraph; what a container is, its command says: none for all in one, `gateway`, or `subgraph NAME`.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app .
USER node
ENTRYPOINT ["node", "--disable-warning=DEP0040", "--disable-warning=DEP0169", "scripts/start.mjs"]
