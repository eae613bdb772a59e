using SalesBot.Tests.Benchmarks;

// `dotnet run -c Release --project SalesBot.Tests -- bench` measures; `dotnet test` never comes here.
return args switch
{
    ["bench", .. var names] when names.All(BenchCommand.Names.Contains) => await BenchCommand.RunAsync(names),
    [BenchHost.Command, var kind, .. var settings] => await BenchHost.RunAsync(kind, settings),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        $"Tests run with `dotnet test`. Benchmarks: dotnet run -c Release --project SalesBot.Tests -- bench [{string.Join('|', BenchCommand.Names)}] ...");
    return 2;
}
