using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Peers;
using KnowledgeGraph.Benchmarks.Scale;

if (args is ["scale", .. var options])
    return await ScaleCommand.RunAsync(options);
if (args is ["peers", .. var peerOptions])
    return await PeersCommand.RunAsync(peerOptions);
if (args is ["neo4j"])
    return await Neo4jLoad.RunAsync();
if (args is ["http"])
    return await HttpLoad.RunAsync();
// Everything from one run on one machine, so that the ratios mean something.
BenchmarkRunner.Run<RequestBenchmarks>();
return await HttpLoad.RunAsync();
