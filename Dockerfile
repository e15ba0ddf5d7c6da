# kg as an image: docker build -t knowledge-graph .
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# With the Bolt driver and HotChocolate's host: --build-arg FullStack=true
ARG FullStack=false
RUN dotnet publish src/KnowledgeGraph.Server -c Release -o /app -p:FullStack=$FullStack

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
# SQLite's files, where the store is SQLite.
RUN mkdir /data && chown $APP_UID /data
VOLUME /data
ENV KG_DATA=/data KG_URLS=http://0.0.0.0:5080
EXPOSE 5080
USER $APP_UID
HEALTHCHECK --interval=5s --timeout=2s --start-period=60s CMD curl -fs http://127.0.0.1:5080/health/ready || exit 1
ENTRYPOINT ["dotnet", "kg.dll"]
CMD ["serve"]
