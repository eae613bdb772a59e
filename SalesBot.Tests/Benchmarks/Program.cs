// `dotnet run -c Release --project SalesBot.Tests -- bench` measures; `dotnet test` never comes here.
return args is ["bench", ..] ? 0 : Usage();

static int Usage()
{
    Console.Error.WriteLine("Tests run with `dotnet test`. Benchmarks: dotnet run -c Release --project SalesBot.Tests -- bench");
    return 2;
}
