# Builds the product and runs it against a MongoDB replica set given as MONGODB_URI.
FROM node:24-bookworm-slim AS build
WORKDIR /dienhong
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node server/setup/build.mjs server client && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /dienhong
ENV NODE_ENV=production HOST=0.0.0.0 DIENHONG_DATA=/data
COPY --from=build /dienhong/package.json /dienhong/LICENSE /dienhong/NOTICE ./
COPY --from=build /dienhong/node_modules node_modules
COPY --from=build /dienhong/dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "dist/server/src/main.js"]
